package si.glas.pages;

import com.microsoft.playwright.Locator;
import si.glas.browser.Keyboard;

/** What somebody uses Glas with. */
enum Hands {
    /** Or a mouse. */
    FINGER {
        @Override
        void press(Locator target) {
            target.click();
        }

        @Override
        void write(Locator field, String words) {
            field.fill(words);
        }

        @Override
        void choose(Locator choice) {
            choice.check();
        }
    },
    /** And nothing else. */
    KEYBOARD {
        @Override
        void press(Locator target) {
            Keyboard.goTo(target);
            target.page().keyboard().press("Enter");
        }

        @Override
        void write(Locator field, String words) {
            Keyboard.goTo(field);
            field.page().keyboard().press("Control+A");
            field.page().keyboard().type(words);
        }

        /** Of a group of radio buttons Tab reaches one only, and arrows lead on from there. */
        @Override
        void choose(Locator choice) {
            if ("radio".equals(choice.getAttribute("type"))) {
                Keyboard.goTo(choice.locator("xpath=ancestor::fieldset[1]//input[@type='radio']")
                        .first());
                while (!choice.isChecked()) {
                    choice.page().keyboard().press("ArrowDown");
                }
            } else {
                Keyboard.goTo(choice);
                choice.page().keyboard().press("Space");
            }
        }
    };

    abstract void press(Locator target);

    abstract void write(Locator field, String words);

    abstract void choose(Locator choice);
}
