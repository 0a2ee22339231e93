/** What is meant where something is hashed, encrypted, signed, derived or drawn. */
export type CryptoRole =
  /** An old name of a function that draws random numbers, now another name for a good one. */
  | 'outdated-random'
  /** A call that says whether something is genuine; it throws nothing where it is not. Row ends at `()`. */
  | 'verdict'
  /** The same of a cipher that opens, where its mode has a tag. */
  | 'verdict-opened'
  /** The same, as a promise. */
  | 'verdict-promise'
  /** A call that gives a promise, rejected where something is not genuine. Row ends at `()`. */
  | 'verdict-rejected'
  /**
   * A call whose result holds the answer: `is` says where, `signatures.verified` for a promise in each of a list. Row ends at
   * `()`.
   */
  | 'verdict-part'
  /** A call whose result holds the tag of what it encrypts: `is` says where. Row ends at `()`. */
  | 'tag-part'
  /** What is called with the error, or nothing, and then with what was made: the result is undefined where it failed. */
  | 'failing-callback'
  /** A call that throws, or rejects, where something is not genuine, or cannot be decrypted. Row ends at `()`. */
  | 'failing-check'
  /** A call that makes an identifier out of the time. Row ends at `()`. */
  | 'time-uuid'
  /** A call that holds a digest against another. Row ends at `()`. */
  | 'digest-check'
  /** The name of a hash function, as a library spells it; of one within a MAC; of a signature, with or without the key's. */
  | 'hash-algorithm'
  | 'mac-algorithm'
  | 'signature-algorithm'
  /** The name of a scheme of signatures, hash function aside: `RSASSA-PKCS1-v1_5`. */
  | 'signature-scheme'
  /** A call that makes a signature. Row ends at `()`. */
  | 'signature-made'
  /** How RSA pads what it signs, where that is said. */
  | 'signature-padding'
  /** The name of a token's algorithm, by RFC 7518: `HS256`. */
  | 'jwt-algorithm'
  /** One of the algorithms of tokens that are accepted, and the list of them. */
  | 'jwt-accepted'
  | 'jwt-accepted-list'
  /** The key that a token is verified with. */
  | 'jwt-key'
  /** A switch that accepts tokens whose time is over. */
  | 'jwt-expiry-ignored'
  /** What a token says, for everybody to read. */
  | 'jwt-claims'
  /** How long a token is good. */
  | 'jwt-lifetime'
  /** The name of a cipher, often with the bits of its key and its mode: `aes-256-gcm`, `DES-EDE3-CBC`. */
  | 'cipher-algorithm'
  /** A stream that encrypts, and one that decrypts. Rows end at `()`. */
  | 'cipher-stream'
  | 'decipher-stream'
  /** The mode of a cipher, where it is given apart: `mode.ECB`. */
  | 'cipher-mode'
  /** A call that makes key and nonce of a password by itself. Row ends at `()`. */
  | 'cipher-without-nonce'
  /** The key of a cipher, and that of a MAC. */
  | 'cipher-key'
  | 'mac-key'
  /** How what RSA is to decrypt, or encrypts, is padded: a number of OpenSSL, or the name of a scheme. */
  | 'decrypt-padding'
  | 'encrypt-padding'
  /** How many bytes a generator of random numbers is asked for. */
  | 'random-length'
  /** Bits of the modulus of RSA or DSA keys that are made, and of the prime of Diffie-Hellman. */
  | 'modulus-bits'
  | 'prime-bits'
  /** Bits of a key for a MAC that is made. */
  | 'mac-key-bits'
  /** The name of an elliptic curve, and of a group of Diffie-Hellman. */
  | 'curve'
  | 'dh-group'
  /** Rounds of PBKDF2, and its hash function. */
  | 'kdf-iterations'
  | 'kdf-digest'
  /** What a slow function makes a key or a hash of. */
  | 'kdf-password'
  /** The salt that a key or the hash of a password is made with. */
  | 'kdf-salt'
  /** Cost `N`, block size `r` and parallelization `p` of scrypt. */
  | 'scrypt-cost'
  | 'scrypt-block-size'
  | 'scrypt-parallelization'
  /** The cost of bcrypt, as a power of two. */
  | 'bcrypt-cost'
  /** The variant of Argon2: 0 or `d`, 1 or `i`, 2 or `id`; its memory in KiB, passes and lanes. */
  | 'argon2-variant'
  | 'argon2-memory'
  /** The same in bytes. */
  | 'argon2-memory-bytes'
  | 'argon2-passes'
  | 'argon2-lanes'
  /** Is a managed key renewed by itself: nothing or `false` says no. `enableKeyRotation` */
  | 'key-rotation'
  /** After what time, where leaving it out means never. */
  | 'key-rotation-period'
  /** What a managed key is made for, where only one for encryption can be renewed by itself. */
  | 'key-purpose'
  /** What must never come back under one key: the nonce, IV or counter block that something is encrypted with. */
  | 'nonce'
  /** The same where it is given to what can encrypt and decrypt. */
  | 'nonce-either'
  /** The key that it must not come back under. */
  | 'nonce-key'
  /** What is encrypted there. */
  | 'nonce-message'
  /** The name of a cipher with its mode where it is chosen by one: `aes-256-gcm`, `AES-CBC`. */
  | 'nonce-cipher'
  /** A call that gives something nobody can foretell, another each time. Row ends at `()`. */
  | 'random-value'
  /** Bytes that a call fills with such. */
  | 'random-fill'
  /** A call whose result is made of its arguments and what it is called on, and of nothing else. Row ends at `()`. */
  | 'made-of'
  /** The same as `nonce-cipher` where it is given for decryption. */
  | 'opened-cipher'
  /** How long the tag of a cipher is that proves a message unchanged: in bytes, in bits. */
  | 'tag-length'
  | 'tag-length-bits'
  /** A call that gives a decipher the tag, and the tag that it is given; one that reads a cipher's. Rows end at `()`. */
  | 'tag-set'
  | 'tag-given'
  | 'tag-read'
  /** Calls that feed and finish a cipher. Rows end at `()`. */
  | 'cipher-update'
  | 'cipher-final'
  /** A call that encrypts or decrypts in a mode without a tag, whatever it is given. Row ends at `()`. */
  | 'malleable-cipher'
  /** A call that makes a MAC. Row ends at `()`. */
  | 'mac-made'
  /** A call that gives bytes of a key, to whoever calls. Row ends at `()`. */
  | 'key-bytes'
  /** A callback that is given an error, or nothing, and then bytes of a key. */
  | 'key-callback'
  /** A call whose result holds bytes of a key, or a request whose answer does: `is` names the member. Row ends at `()`. */
  | 'key-part'
  /** What a call overwrites with zeros. */
  | 'key-wiped'
  /** A setting that is the same as long as the program runs. */
  | 'environment';
