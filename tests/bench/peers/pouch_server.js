// PouchDB's own server: express-pouchdb over LevelDB. Arguments: room with the libraries, folder for data.
"use strict";
const [room, folder] = process.argv.slice(2);
const load = require("module").createRequire(room + "/");
const PouchDB = load("pouchdb").defaults({ prefix: folder + "/" });
const app = load("express")();
app.use("/", load("express-pouchdb")(PouchDB, { inMemoryConfig: true, mode: "minimumForPouchDB" }));
const server = app.listen(0, "127.0.0.1", () => console.log(server.address().port));
process.stdin.resume().on("end", () => process.exit(0));
