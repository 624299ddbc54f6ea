// Ajv on what JSON.parse makes of each record. Arguments: name and folder of each corpus. It prints a line for each
// corpus, order and engine, as the program of the other engines does. User and system time of the whole process count,
// so that of the collector's and the compiler's threads does too; medians of rounds, after one that is not counted.
"use strict";

const fs = require("node:fs");
const path = require("node:path");
const Ajv = require("ajv/dist/2020").default;
const addFormats = require("ajv-formats").default;

const BLOCK = 256 * 1024;
const ROUNDS = 7;

function blocksOf(lines) {
    const blocks = [];
    let block = [];
    let size = 0;
    for (const line of lines) {
        block.push(line);
        size += line.length;
        if (size >= BLOCK) {
            blocks.push(block);
            block = [];
            size = 0;
        }
    }
    if (block.length > 0) {
        blocks.push(block);
    }
    return blocks;
}

function accepts(judge, line) {
    try {
        return judge(JSON.parse(line));
    } catch {
        return false;
    }
}

function measure(blocks, engines) {
    const rounds = engines.map(() => []);
    const accepted = engines.map(() => 0);
    for (let round = 0; round <= ROUNDS; round++) {
        const total = engines.map(() => 0);
        accepted.fill(0);
        blocks.forEach((block, number) => {
            for (let turn = 0; turn < engines.length; turn++) {
                const which = (round + number + turn) % engines.length;
                const judge = engines[which][1];
                const before = process.cpuUsage();
                for (const line of block) {
                    accepted[which] += accepts(judge, line) ? 1 : 0;
                }
                const used = process.cpuUsage(before);
                total[which] += used.user + used.system;
            }
        });
        if (round > 0) {
            total.forEach((time, which) => rounds[which].push(time));
        }
    }
    return rounds.map((times, which) => {
        times.sort((left, right) => left - right);
        return [times[Math.floor(ROUNDS / 2)], accepted[which]];
    });
}

const corpora = process.argv.slice(2);
for (let at = 0; at < corpora.length; at += 2) {
    const [name, folder] = [corpora[at], corpora[at + 1]];
    const ajv = new Ajv({ strict: false, logger: false });
    addFormats(ajv);
    const validate = ajv.compile(JSON.parse(fs.readFileSync(path.join(folder, "schema.json"), "utf8")));
    const engines = [["JSON.parse", () => true], ["JSON.parse + Ajv", validate]];
    for (const order of ["plain", "shuffled"]) {
        const text = fs.readFileSync(path.join(folder, `${order}.ndjson`), "utf8");
        const lines = text.split("\n").filter((line) => line.length > 0);
        measure(blocksOf(lines), engines).forEach(([microseconds, accepted], which) => {
            const nanoseconds = ((microseconds * 1e3) / lines.length).toFixed(1);
            const columns = [name, order, "all", engines[which][0], nanoseconds, accepted, lines.length, text.length];
            console.log(columns.join("\t"));
        });
    }
}
