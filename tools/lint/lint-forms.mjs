// Lints every form in the given folders; a folder that is not there holds no forms.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FormLinter } from '@camunda/form-linting';

const linter = new FormLinter();
let reports = 0;

for (const folder of process.argv.slice(2).filter(existsSync)) {
  for (const file of readdirSync(folder).filter(name => name.endsWith('.form'))) {
    const path = join(folder, file);
    const form = JSON.parse(readFileSync(path, 'utf8'));
    // Without it the linter passes whatever it gets.
    if (form.executionPlatformVersion !== '8.8.0') {
      console.error(`${path}: executionPlatformVersion must be 8.8.0`);
      reports++;
    }
    for (const report of linter.lint(form)) {
      console.error(`${path}: ${report.id}: ${report.message}`);
      reports++;
    }
  }
}

process.exit(reports === 0 ? 0 : 1);
