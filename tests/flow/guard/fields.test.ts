import { describe } from 'vitest';
import { cases } from '../world.ts';

describe('what is found out about a field of an instance', () => {
  cases({
    'is known where it is used': `
class Job { constructor(file) { this.file = file; }
 run() { if (!/^[a-z]+$/.test(this.file)) return; sink(this.file); }
 rest() { sink(this.file); } // !
 other() { if (!/^[a-z]+$/.test(this.name)) return; sink(this.file); } // !
}
server.get((req) => { const job = new Job(req.query.x); job.run(); job.rest(); job.other(); });`,
    'is known of members of it': `
class Job { constructor(data) { this.data = data; }
 run() { if (!LIST.includes(this.data.file)) throw new Error(); sink(this.data.file);
 sink(this.data.name); // !
 } }
const LIST = ['a', 'b'];
server.get((req) => { new Job(req.query).run(); });`,
    'is forgotten where another value is written to it': `
class Job { constructor(file) { this.file = file; }
 run(other) { if (!/^[a-z]+$/.test(this.file)) return; this.file = other; sink(this.file); } // !
}
server.get((req) => { new Job(req.query.x).run(req.query.y); });`,
    'is known by a method that tells it': `
class Job { constructor(file) { this.file = file; }
 isFine() { return /^[a-z]+$/.test(this.file); }
 check() { if (!/^[a-z]+$/.test(this.file)) throw new Error(); }
 run() { if (!this.isFine()) return; sink(this.file); }
 start() { this.check(); sink(this.file); }
 stop() { if (this.isFine()) return; sink(this.file); } // !
}
server.get((req) => { const job = new Job(req.query.x); job.run(); job.start(); job.stop(); });`,
    'is known by a method of the class that is extended': `
class Base { constructor(file) { this.file = file; }
 isFine() { return /^[a-z]+$/.test(this.file); } }
class Job extends Base {
 run() { if (!this.isFine()) return; sink(this.file); }
 rest() { sink(this.file); } // !
}
server.get((req) => { const job = new Job(req.query.x); job.run(); job.rest(); });`,
    'is not known of a parameter by what others were given': `
class Job { isFine(file) { return /^[a-z]+$/.test(file); }
 run(one, other) { if (!this.isFine(one)) return; sink(one);
 sink(other); } // !
}
server.get((req) => { new Job().run(req.query.x, req.query.y); });`,
    'is known where this has another name': `
function Job(file) { this.file = file; }
Job.prototype.run = function () { var self = this; if (!/^[a-z]+$/.test(self.file)) return;
 go(function () { sink(self.file); }); };
server.get((req) => { new Job(req.query.x).run(); });`,
  });

  cases({
    'is known of what a whole number was made of': `
server.get((req) => { const id = Number(req.query.x); if (!Number.isInteger(id)) throw new Error(); sink(req.query.x); });
server.get((req) => { let id = Number(req.query.x); id = 3; if (!Number.isInteger(id)) return; sink(req.query.x); }); // !`,
    'is known by an assertion with a message or a status': `
server.get((req) => { req.assert(LIST.includes(req.query.x), 400); sink(req.query.x);
 console.assert(LIST.includes(req.query.y)); sink(req.query.y); // !
});
const LIST = ['a', 'b'];`,
  });
});
