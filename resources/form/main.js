// SPDX-License-Identifier: GPL-3.0-or-later

const form = prepare(JSON.parse(document.getElementById('questionnaire').textContent));
const view = new View(form, document.getElementById('form'));
view.draw();
