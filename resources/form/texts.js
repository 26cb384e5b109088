// SPDX-License-Identifier: GPL-3.0-or-later

// What the form itself says: in Vietnamese, in English. {a} and {b} are filled in.
const ownTexts = {
    language: ['Ngôn ngữ', 'Language'],
    start: ['Bắt đầu', 'Start'],
    resume: ['Trả lời tiếp', 'Continue'],
    startAgain: ['Làm lại từ đầu', 'Start again'],
    begun: ['Bạn đã trả lời dở vào lúc {a}. Các câu trả lời vẫn còn trên thiết bị này.',
        'You began on {a}. Your answers are still on this device.'],
    next: ['Tiếp tục', 'Next'],
    back: ['Quay lại', 'Back'],
    finish: ['Hoàn thành', 'Finish'],
    progress: ['Phần {a} trên {b}', 'Part {a} of {b}'],
    section: ['Phần {a}', 'Part {a}'],
    instance: ['số {a}', 'number {a}'],
    required: ['bắt buộc', 'required'],
    kept: ['Câu trả lời được lưu trên thiết bị này cho đến khi bạn gửi.',
        'Your answers are kept on this device until you hand them over.'],
    notKept: ['Trình duyệt này không cho lưu câu trả lời. Hãy trả lời hết trong một lần và đừng ' +
        'đóng trang.',
        'This browser does not let the form keep your answers. Answer in one go and do not ' +
        'close the page.'],
    erase: ['Xóa hết câu trả lời', 'Erase all answers'],
    eraseSure: ['Xóa hết câu trả lời trên thiết bị này và làm lại từ đầu?',
        'Erase all answers on this device and start again?'],
    eraseYes: ['Xóa', 'Erase'],
    eraseNo: ['Không xóa', 'Keep them'],
    choose: ['Chọn một', 'Choose one'],
    nothingOffered: ['Hãy trả lời câu trước để có các lựa chọn ở đây.',
        'Answer the question before to get the options here.'],
    clear: ['Bỏ câu trả lời này', 'Clear this answer'],
    clearAll: ['Bỏ các câu trả lời này', 'Clear these answers'],
    specify: ['Ghi rõ: {a}', 'Please specify: {a}'],
    identifying: ['Câu trả lời này được giữ riêng, tách khỏi các câu trả lời khác.',
        'This answer is kept apart from all others.'],
    numberHint: ['Viết số liền nhau, phần thập phân sau dấu phẩy hoặc dấu chấm.',
        'Digits without separators; decimals after a point or a comma.'],
    chooseSeveral: ['Có thể chọn nhiều.', 'You may choose several.'],
    chooseRange: ['Chọn từ {a} đến {b}.', 'Choose {a} to {b}.'],
    chooseLeast: ['Chọn ít nhất {a}.', 'Choose at least {a}.'],
    chooseMost: ['Chọn nhiều nhất {a}.', 'Choose at most {a}.'],
    rankHint: ['Lần lượt chọn {a} lựa chọn, bắt đầu từ thứ nhất; sau đó có thể chuyển lên, xuống.',
        'Choose {a}, the first place first; then you can move them up and down.'],
    ranked: ['Đã xếp', 'Ranked'],
    unranked: ['Chưa xếp', 'Not ranked'],
    rankChoose: ['Chọn vào thứ {a}: {b}', 'Choose for place {a}: {b}'],
    rankUp: ['Lên', 'Up'],
    rankDown: ['Xuống', 'Down'],
    rankOut: ['Bỏ ra', 'Take out'],
    rankSaid: ['{a}: thứ {b}', '{a}: place {b}'],
    rankLeft: ['{a}: chưa xếp', '{a}: not ranked'],
    attention: ['Xin xem lại', 'Please look again'],
    attentionTitle: ['Cần sửa: {a}', 'To be mended: {a}'],
    onlyWarnings: ['Nếu đúng như vậy, bấm “Tiếp tục” lần nữa.',
        'If it is right as it is, press the button to go on once more.'],
    fRequired: ['Xin trả lời câu này.', 'Please answer this question.'],
    fSoftly: ['Câu này chưa có câu trả lời.', 'This question has no answer yet.'],
    fNotOffered: ['Xin chọn lại: câu trả lời này không có ở đây.',
        'Please choose again: this answer is not offered here.'],
    fAlone: ['Một trong các lựa chọn này không đi cùng lựa chọn khác.',
        'One of these options goes with no other.'],
    fTooFew: ['Xin chọn ít nhất {a}.', 'Please choose at least {a}.'],
    fTooMany: ['Xin chọn nhiều nhất {a}.', 'Please choose at most {a}.'],
    fRank: ['Xin xếp đủ {a} lựa chọn.', 'Please rank {a} of them.'],
    fRepeated: ['Một lựa chọn được chọn hai lần.', 'An option is chosen twice.'],
    fNotANumber: ['Xin ghi một số, ví dụ {a}.', 'Please write a number, such as {a}.'],
    fDecimals: ['Xin ghi nhiều nhất {a} chữ số thập phân.', 'Please write at most {a} decimals.'],
    fWhole: ['Xin ghi số nguyên, không có dấu chấm hay dấu phẩy.',
        'Please write a whole number, without point or comma.'],
    fTooLow: ['Xin ghi một số từ {a} trở lên.', 'Please write a number not below {a}.'],
    fTooHigh: ['Xin ghi một số không quá {a}.', 'Please write a number not above {a}.'],
    fTooLong: ['Xin viết ngắn hơn: nhiều nhất {a} ký tự.',
        'Please write less: at most {a} characters.'],
    fLines: ['Xin viết trên một dòng.', 'Please write on one line.'],
    fNotADate: ['Xin ghi đủ ngày, ví dụ {a}.', 'Please write the whole date, such as {a}.'],
    fNotATime: ['Xin ghi đủ giờ và phút, ví dụ {a}.',
        'Please write hour and minutes, such as {a}.'],
    fTooEarly: ['Xin ghi một ngày, giờ không trước {a}.', 'Please write nothing before {a}.'],
    fTooLate: ['Xin ghi một ngày, giờ không sau {a}.', 'Please write nothing after {a}.'],
    fCheck: ['Câu trả lời này không khớp với câu khác.',
        'This answer does not go with another one.'],
    ready: ['Gửi câu trả lời', 'Hand over your answers'],
    readySend: ['Bạn đã trả lời xong. Bấm “Gửi” để gửi câu trả lời.',
        'You have answered everything. Press “Send” to send your answers.'],
    readyFile: ['Bạn đã trả lời xong. Hãy gửi lại câu trả lời bằng một trong các cách sau.',
        'You have answered everything. Hand your answers over in one of these ways.'],
    send: ['Gửi', 'Send'],
    sending: ['Đang gửi…', 'Sending…'],
    sent: ['Đã gửi. Câu trả lời đã được xóa khỏi thiết bị này.',
        'Sent. Your answers were removed from this device.'],
    sendFailed: ['Chưa gửi được. Hãy thử lại, hoặc gửi tệp hay đoạn mã dưới đây.',
        'It could not be sent. Try again, or hand over the file or the code below.'],
    otherWays: ['Cách khác', 'Other ways'],
    file: ['Lưu thành tệp', 'Save as a file'],
    fileHint: ['Lưu tệp {a} rồi gửi lại cho người đã gửi phiếu.',
        'Save the file {a} and send it to whoever gave you the form.'],
    share: ['Chia sẻ tệp', 'Share the file'],
    code: ['Đoạn mã để dán vào tin nhắn', 'Code to paste into a message'],
    copy: ['Chép đoạn mã', 'Copy the code'],
    copied: ['Đã chép.', 'Copied.'],
    copyFailed: ['Không chép được: hãy chọn đoạn mã và chép.',
        'It could not be copied: select the code and copy it.'],
    mail: ['Gửi bằng thư điện tử tới {a}', 'Send by e-mail to {a}'],
    mailLong: ['Gửi tệp hoặc đoạn mã bằng thư điện tử tới {a}.',
        'Send the file or the code by e-mail to {a}.'],
    handedOver: ['Tôi đã gửi, xóa khỏi thiết bị này', 'I have sent it; erase it from this device'],
    erased: ['Câu trả lời đã được xóa khỏi thiết bị này.',
        'Your answers were removed from this device.'],
    change: ['Sửa câu trả lời', 'Change answers'],
    thanks: ['Xin cảm ơn', 'Thank you'],
};

const ownLanguages = ['vi', 'en'];

// The language of the form's own texts beside one of the questionnaire.
function ownLanguage(form, language) {
    const wanted = form.languages[language].split('-')[0];
    if (ownLanguages.includes(wanted)) return wanted;
    return form.languages.includes('vi') ? 'vi' : 'en';
}

function ownText(key, language, a = '', b = '') {
    const text = ownTexts[key][ownLanguages.indexOf(language)];
    return text.replace(/\{([ab])\}/g, (_, which) => (which === 'a' ? a : b));
}

// "rtl" for the languages that are written from the right.
function writtenFrom(code) {
    const fromRight = ['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi'];
    return fromRight.includes(code.split('-')[0]) ? 'rtl' : 'ltr';
}

// The name of a language in itself.
function languageName(code) {
    if (code === 'vi') return 'Tiếng Việt';
    try {
        const name = new Intl.DisplayNames([code], { type: 'language' }).of(code);
        return name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
    } catch {
        return code;
    }
}
