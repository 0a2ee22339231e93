import type { VectorId } from './ids.ts';
import type { VectorText } from './types.ts';

/** The attack vectors with the risk the STRIDE model gives them. */
export const vectorTexts = {
  'AV-MITM': {
    title: 'Man in the middle',
    description:
      'Somebody on the path between two ends reads or rewrites the traffic: an open network, a hostile proxy, a forged certificate.',
    category: 'network',
    risk: 'high',
    stride: ['S', 'T', 'I'],
    threats: ['S3', 'S4', 'T1', 'NET-2'],
    standards: {
      owasp: ['A02:2021', 'A04:2025', 'ASVS-V12.2'],
      nist: ['PR.DS'],
      iso: ['A.8.21', 'A.8.24'],
      regulations: ['HIPAA-164.312(e)(1)', 'PCI-4.2.1'],
    },
    mitigations: [
      { title: 'TLS 1.3', kind: 'code' },
      { title: 'Certificate pinning', kind: 'code' },
      { title: 'HTTP Strict Transport Security', kind: 'code' },
    ],
  },
  'AV-DDOS': {
    title: 'Denial of service by flooding',
    description:
      'Many requests, or a few very expensive ones, keep the service busy until honest users get no answer.',
    category: 'network',
    risk: 'high',
    stride: ['D'],
    threats: ['D1', 'D2', 'D3', 'D4', 'NET-4'],
    standards: { owasp: ['A04:2021', 'A06:2025', 'ASVS-V2.4'], nist: ['PR.IR'], iso: ['A.8.6', 'A.8.20'] },
    mitigations: [
      { title: 'Rate limiting', kind: 'code' },
      {
        title: 'Load balancing',
        kind: 'process',
        why: 'How many machines share the load is decided where the service runs, not in a file of the repository.',
      },
      { title: 'Content delivery network with request filtering', kind: 'config' },
    ],
  },
  'AV-RECON': {
    title: 'Network reconnaissance',
    description:
      'Before the attack comes the map: open ports, version banners, reachable databases and forgotten consoles.',
    category: 'network',
    risk: 'medium',
    stride: ['I'],
    threats: ['I2'],
    standards: {
      owasp: ['A05:2021', 'A02:2025', 'ASVS-V13.4'],
      nist: ['PR.IR', 'PR.PS'],
      iso: ['A.8.20', 'A.8.22', 'A.8.9'],
    },
    mitigations: [
      { title: 'Network segmentation', kind: 'config' },
      { title: 'Firewall rules', kind: 'config' },
    ],
  },
  'AV-INJECTION': {
    title: 'Injection',
    description:
      'Text from outside changes the meaning of a query, command, template, path expression or program it is pasted into.',
    category: 'application',
    risk: 'critical',
    stride: ['T', 'E'],
    threats: ['T3'],
    standards: {
      owasp: ['A03:2021', 'A05:2025', 'ASVS-V1.2'],
      nist: ['PR.PS'],
      iso: ['A.8.26', 'A.8.28'],
      regulations: ['PCI-6.2.4'],
    },
    mitigations: [
      { title: 'Input validation', kind: 'code' },
      { title: 'Parameterized queries', kind: 'code' },
      { title: 'Web application firewall', kind: 'config' },
    ],
  },
  'AV-XSS': {
    title: 'Cross-site scripting',
    description:
      "Text from one person becomes markup or script in another person's page and acts there with that person's rights.",
    category: 'application',
    risk: 'high',
    stride: ['T', 'I'],
    threats: ['T3'],
    standards: {
      owasp: ['A03:2021', 'A05:2025', 'ASVS-V1.3'],
      nist: ['PR.PS'],
      iso: ['A.8.26', 'A.8.28'],
      regulations: ['PCI-6.2.4'],
    },
    mitigations: [
      { title: 'Output encoding', kind: 'code' },
      { title: 'Content Security Policy', kind: 'code' },
      { title: 'Input sanitization', kind: 'code' },
    ],
  },
  'AV-CSRF': {
    title: 'Cross-site request forgery',
    description:
      'A foreign page makes the browser send a state-changing request, and the cookie goes along by itself.',
    category: 'application',
    risk: 'medium',
    stride: ['S', 'T'],
    threats: ['T4'],
    standards: {
      owasp: ['A01:2021', 'A01:2025', 'ASVS-V3.5'],
      nist: ['PR.PS', 'PR.AA'],
      iso: ['A.8.26', 'A.8.28'],
      regulations: ['PCI-6.2.4'],
    },
    mitigations: [
      { title: 'CSRF tokens', kind: 'code' },
      { title: 'SameSite cookies', kind: 'code' },
    ],
  },
  'AV-DESERIALIZATION': {
    title: 'Unsafe deserialization',
    description:
      'Bytes from outside are turned into objects by a format that can also name classes, functions or prototypes.',
    category: 'application',
    risk: 'high',
    stride: ['T', 'E'],
    threats: ['T3', 'NET-1', 'STO-3'],
    standards: {
      owasp: ['A08:2021', 'A08:2025', 'ASVS-V1.5'],
      nist: ['PR.PS', 'PR.DS'],
      iso: ['A.8.26', 'A.8.28'],
    },
    mitigations: [
      { title: 'Deserializers that build data only', kind: 'code' },
      { title: 'Input validation', kind: 'code' },
    ],
  },
  'AV-CREDENTIAL-STUFFING': {
    title: 'Credential stuffing and brute force',
    description: 'Lists of leaked passwords are tried by machine until some account opens.',
    category: 'auth',
    risk: 'high',
    stride: ['S'],
    threats: ['S1'],
    standards: {
      owasp: ['A07:2021', 'A07:2025', 'ASVS-V6.3'],
      nist: ['PR.AA'],
      iso: ['A.8.5', 'A.5.17'],
      regulations: ['PCI-8.3.4'],
    },
    mitigations: [
      { title: 'Account lockout', kind: 'code' },
      { title: 'A second factor', kind: 'code' },
      { title: 'CAPTCHA', kind: 'code' },
    ],
  },
  'AV-SESSION-HIJACKING': {
    title: 'Session hijacking',
    description:
      'The identifier of a logged-in user is stolen, guessed or planted, and whoever holds it is that user.',
    category: 'auth',
    risk: 'high',
    stride: ['S', 'I'],
    threats: ['S1', 'ENC-1'],
    standards: {
      owasp: ['A07:2021', 'A07:2025', 'ASVS-V7.2'],
      nist: ['PR.AA', 'PR.DS'],
      iso: ['A.8.5', 'A.8.26'],
    },
    mitigations: [
      { title: 'Secure session management', kind: 'code' },
      { title: 'HttpOnly cookies', kind: 'code' },
    ],
  },
  'AV-JWT': {
    title: 'Attacks on JSON Web Tokens',
    description:
      'A token with a switched algorithm, a guessed secret, no end or no signature at all is taken at its word.',
    category: 'auth',
    risk: 'medium',
    stride: ['S', 'T'],
    threats: ['S2', 'T2'],
    standards: { owasp: ['A07:2021', 'A07:2025', 'ASVS-V9.2'], nist: ['PR.AA'], iso: ['A.8.5', 'A.8.24'] },
    mitigations: [
      { title: 'Strong signing algorithms', kind: 'code' },
      { title: 'Token validation', kind: 'code' },
    ],
  },
  'AV-CONTAINER-ESCAPE': {
    title: 'Container escape',
    description:
      'A process breaks out of its container and continues on the host, helped by privileges, mounts or capabilities it never needed.',
    category: 'infrastructure',
    risk: 'high',
    stride: ['E'],
    threats: ['E4'],
    standards: {
      owasp: ['A05:2021', 'A02:2025', 'ASVS-V15.2'],
      nist: ['PR.PS', 'PR.IR'],
      iso: ['A.8.9', 'A.8.22'],
    },
    mitigations: [
      { title: 'Container hardening', kind: 'config' },
      { title: 'Runtime protection', kind: 'config' },
    ],
  },
  'AV-SUPPLY-CHAIN': {
    title: 'Supply chain compromise',
    description:
      'The attack arrives as a dependency, a build action, a base image or a script that an install runs.',
    category: 'infrastructure',
    risk: 'medium',
    stride: ['T', 'E'],
    threats: ['E1'],
    standards: {
      owasp: ['A08:2021', 'A03:2025', 'ASVS-V15.2'],
      nist: ['GV.SC', 'PR.PS', 'ID.RA'],
      iso: ['A.5.21', 'A.8.8'],
    },
    mitigations: [
      { title: 'Dependency scanning', kind: 'config' },
      { title: 'Software composition analysis', kind: 'config' },
    ],
  },
} as const satisfies Record<VectorId, VectorText>;
