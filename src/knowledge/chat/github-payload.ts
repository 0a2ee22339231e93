/**
 * What strangers write in the payload of a webhook: GitHub calls contexts untrusted that end with body, email, label,
 * message, name, page_name, ref and title, and names of branches. Ids, numbers, hashes and logins are GitHub's own.
 * (docs.github.com, "Secure use reference", script injections)
 */
export const writtenByStrangers = (payload: string): readonly string[] => [
  `${payload}.*.{title,body,message,head_branch,tag_name,ref}`,
  `${payload}.{ref,base_ref,client_payload,inputs}`,
  `${payload}.{release,label}.name`,
  `${payload}.changes.*.from`,
  `${payload}.pull_request.head.{ref,label}`,
  `${payload}.pull_request.head.repo.default_branch`,
  `${payload}.head_commit.{author,committer}.{name,email}`,
  `${payload}.commits.*.message`,
  `${payload}.commits.*.{author,committer}.{name,email}`,
  `${payload}.commits.*.{added,modified,removed}.*`,
  `${payload}.pages.*.{page_name,title}`,
];
