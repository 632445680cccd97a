// Lints every form in the given folders; a folder that is not there holds no forms.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FormLinter } from '@camunda/form-linting';

const linter = new FormLinter();
let reports = 0;

for (const folder of process.argv.slice(2).filter(existsSync)) {
  for (const file of readdirSync(folder).filter(name => name.endsWith('.form'))) {
    const path = join(folder, file);
    for (const report of await linter.lint(readFileSync(path, 'utf8'))) {
      console.error(`${path}: ${report.id}: ${report.message}`);
      reports++;
    }
  }
}

process.exit(reports === 0 ? 0 : 1);
