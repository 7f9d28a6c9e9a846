// Two laptops with PouchDB, driven by lines on the input.
// Arguments: room with the libraries, address of the database, working folder, file with the records.
"use strict";
const fs = require("fs");
const [room, address, folder, records] = process.argv.slice(2);
const PouchDB = require("module").createRequire(room + "/")("pouchdb");
const BATCH = { batch_size: 1000, batches_limit: 10 };

fs.mkdirSync(folder, { recursive: true });
const a = new PouchDB(folder + "/a");
const b = new PouchDB(folder + "/b");

async function save() {
  const lines = fs.readFileSync(records, "utf-8").trim().split("\n");
  await a.bulkDocs(lines.map((line) => {
    const { id, ...fields } = JSON.parse(line);
    return { _id: id, ...fields };
  }));
}

async function change() {
  const { rows } = await a.allDocs({ include_docs: true, limit: 100 });
  await a.bulkDocs(rows.map(({ doc }) => ({ ...doc, reached_total: doc.reached_total + 1, duration: 55 })));
}

const commands = {
  save,
  change,
  push: () => a.replicate.to(address, BATCH),
  pull: () => b.replicate.from(address, BATCH),
  nothing: () => a.replicate.to(address, BATCH),
  count: async () => (await b.info()).doc_count,
};

(async () => {
  await new PouchDB(address).info();
  console.log(JSON.stringify({ ready: true }));
  for await (const line of require("readline").createInterface({ input: process.stdin })) {
    const before = performance.now();
    const said = await commands[line.trim()]();
    const ms = performance.now() - before;
    console.log(JSON.stringify({ ms, said: line.trim() === "count" ? said : null }));
  }
  process.exit(0);
})();
