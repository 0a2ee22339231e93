/** What is meant where data of others is put into queries, pages, files and messages. */
export type DataRole =
  /** The values for the placeholders `$1`, `$2` … of a text of SQL, as a list. */
  | 'sql-values-numbered'
  /** The same for placeholders `?`. */
  | 'sql-values-marked'
  /** The values for `$1`, `$2` … that the driver turns into what it takes the column for: `'true'` is no truth value. */
  | 'sql-values-converted'
  /** The values for `$1`, `$2` … that the client lays into the text, as literals. */
  | 'sql-values-formatted'
  /** The values for `?` of a server that converts no parameter to the type of what it is compared with. */
  | 'sql-values-typed'
  /** The same for `:1`, `:2` … */
  | 'sql-values-colon'
  /** The values for `:name`, by name. */
  | 'sql-values-named'
  /** A call that takes the values for `?` as its arguments, on what the text was given to. Row ends at `()`. */
  | 'sql-values-call'
  /** A call whose answer takes the values for `?` by `bind`. Row ends at `()`. */
  | 'sql-values-bind'
  /** A call on a request that takes the values for `@name` by `input`; on what makes one by `request`. Row ends at `()`. */
  | 'sql-values-inputs'
  | 'sql-values-request'
  /** A call on a tag that does the same with a text: `sql.raw`. Row ends at `()`. */
  | 'sql-tag-owner'
  /** A call beside a tag that is called the same but for an `Unsafe` at the end. Row ends at `()`. */
  | 'sql-tag-beside'
  /** A text of SQL that is a condition alone. */
  | 'sql-condition'
  /** A call that gives the folder the program was started in, or the user's own. Row ends at `()`. */
  | 'folder-project'
  | 'folder-home'
  /** A call that puts a path together of parts, gives a path's folder, or the path of a URL. Row ends at `()`. */
  | 'path-join'
  | 'path-parent'
  | 'path-of-url'
  /** A call that makes a server of the files of a folder, or sends a file. Row ends at `()`. */
  | 'static-server'
  /** The folder it serves. */
  | 'static-root'
  /** Are files served whose name begins with a dot: `true` or `'allow'`. */
  | 'static-dotfiles'
  /** Are lists of files served: truthy. */
  | 'static-listing'
  /** A call that makes a server of lists of files. Row ends at `()`. */
  | 'static-lister'
  /** A file that is sent to whoever asks. */
  | 'sent-file'
  /** What an element is made of by a function: the name of one of the platform, or a component. */
  | 'element'
  /** The attributes of such an element. */
  | 'element-attributes'
  /** A template of elements, whose holes can be attributes. */
  | 'element-template'
  /** A call that gives what the page holds, by a method that gives elements where it is given something to set. */
  | 'read-value'
  /** Do templates escape what they print: `false` switches it off. */
  | 'escaping'
  /** The reverse: `true` switches it off. */
  | 'escaping-off'
  /** The function that escapes what templates print. */
  | 'escaper'
  /** The text of a template, by the signs that its engine prints without escaping: see `render/raw-tags.ts`. */
  | 'template-mustache'
  | 'template-ejs'
  | 'template-lodash'
  | 'template-pug'
  | 'template-dot'
  | 'template-eta'
  | 'template-nunjucks'
  | 'template-liquid'
  /** The same where the engine was made with nothing that escapes what is printed. */
  | 'template-liquid-bare'
  /** What a message for another window is: its data, and the origin that it is meant for. */
  | 'message-data'
  | 'message-target'
  /** Where a message came from: whoever looks at it has looked at who sent what stands beside it. */
  | 'sender'
  /** The same as a text that can be compared. */
  | 'sender-origin'
  /** What is called with messages of other windows. */
  | 'message-listener'
  /** What kind of text an answer has: `text/html`, `json`. */
  | 'body-type'
  /** A function that sends an answer which is no page: `format({ text() {}, json() {} })`. */
  | 'body-by-type'
  /** An object that a request is taken apart into; as an answer it is JSON. */
  | 'request-object'
  /** What the first line of a request asks for, as it was sent: no line break can stand in it. */
  | 'request-target'
  /** An object, or a part of one, that is one line until it is decoded: a URL encodes line breaks, or leaves them out. */
  | 'one-line'
  /** A call that gives, or runs, what takes operators out of the data of requests or out of filters. Row ends at `()`. */
  | 'operator-filter'
  /** A call that has operators taken out of the filter of the query that it is a method of. Row ends at `()`. */
  | 'query-operator-filter'
  /** Puts entities of a document in their places, those that its author keeps in other files among them: `noent`. */
  | 'xml-entities'
  /** Loads the definitions that a document names: `dtdload`. */
  | 'xml-definitions'
  /** The document that is parsed. */
  | 'xml-text'
  /** What a file holds. Row ends at `()`; the file is named by the first argument. */
  | 'file-content'
  /** A stream that ends in a file. Row ends at `()`. */
  | 'file-stream'
  /** One of the streams that a call puts behind each other. */
  | 'stream-part'
  /** Are fields dropped that the class of a payload does not declare: only when it is truthy. `whitelist` */
  | 'validation-whitelist'
  /** An object that the arguments behind it are copied into. */
  | 'laid-over'
  /** A pattern, or a schema with patterns, that requests are matched by. */
  | 'request-pattern'
  /** All headers of a request that came in. */
  | 'incoming-headers'
  /** A part of a request that servers bound by themselves: its first line, and the headers. */
  | 'bounded-part'
  /** A text that is the host of a URL. */
  | 'url-host'
  /** A text that is a whole URL, or its origin. */
  | 'url-text'
  /** The host that a page itself came from, which nobody else chooses. */
  | 'own-host';
