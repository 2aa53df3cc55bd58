// The steps of a first start in Vietnamese, as a thumb takes them.

export const VI = {
  language: 'Chọn ngôn ngữ của bạn', next: 'Tiếp tục', begin: 'Bắt đầu', today: 'Hôm nay',
  secondTab: 'đang mở ở một thẻ hoặc cửa sổ khác', chooseLock: 'Chọn cách khóa', lock: 'Khóa bằng cụm mật khẩu này',
  kept: 'Đã giữ trên thiết bị này', unlock: 'Mở khóa', wrong: 'Cụm mật khẩu này không mở được dữ liệu của bạn.',
};
export const PASSPHRASE = 'bon tu de nho';

const heading = (page, name) => page.getByRole('heading', { level: 1, name });
/** To a screen by its address. */
export const go = (page, place) => page.evaluate(hash => { location.hash = hash; }, place);
const press = (page, name) => page.getByRole('button', { name, exact: true }).click();

/** The companion has answered: the first screen stands. */
export const ready = page => heading(page, VI.language).waitFor();

async function choose(page, text) {
  await page.getByRole('searchbox').or(page.getByRole('textbox')).first().fill(text);
  await page.getByRole('radio').first().check();
  await press(page, VI.next);
}

async function date(page, year, month, day) {
  await page.locator('.date-year input').fill(year);
  await page.locator('.date-month input').fill(month);
  await page.locator('.date-day input').fill(day);
  await press(page, VI.next);
}

async function pick(page, name) {
  await page.getByRole('radio', { name, exact: true }).check();
  await press(page, VI.next);
}

/** Scenario S01: a student moved in on 12 November 2026, from abroad. Three records: the stay, the home, the person. */
export async function arrive(page) {
  const question = text => page.getByText(text).waitFor();
  await press(page, VI.next);
  await press(page, VI.begin);
  await question('1⁩ trên ⁨6');
  await choose(page, 'du hoc');
  await question('2⁩ trên ⁨6');
  await date(page, '2028', '11', '8');
  await question('3⁩ trên ⁨6');
  await date(page, 'R8', '11', '12');
  await question('4⁩ trên ⁨6');
  await pick(page, 'Ngoài nước Nhật');
  await question('5⁩ trên ⁨6');
  await pick(page, 'Không');
  await question('6⁩ trên ⁨6');
  await date(page, '2004', '5', '1');
  await heading(page, VI.today).waitFor();
}

/** What is told is kept behind a passphrase. */
export async function lock(page) {
  await page.getByRole('link', { name: VI.chooseLock }).or(page.getByRole('button', { name: VI.chooseLock })).click();
  await heading(page, VI.chooseLock).waitFor();
  await page.locator('input[type=password]').fill(PASSPHRASE);
  await press(page, VI.lock);
  await page.getByText(VI.kept).waitFor();
}

export async function unlock(page, passphrase) {
  await page.locator('input[type=password]').fill(passphrase);
  await press(page, VI.unlock);
}

export { heading };
