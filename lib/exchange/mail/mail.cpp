#include "lib/exchange/mail/mail.hpp"

#include <algorithm>
#include <memory>
#include <span>

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/base/utf8.hpp"
#include "lib/exchange/mail/mail_date.hpp"
#include "lib/exchange/mail/mail_text.hpp"
#include "lib/exchange/mail/mail_words.hpp"
#include "lib/exchange/module.hpp"
#include "lib/exchange/modules/mail.hpp"

namespace ruka {

namespace {

std::string line_of(const char* text) { return clean_line(mail_utf8(text)); }

// Where the header ends: past its empty line.
std::size_t header_size(std::string_view bytes) {
  std::size_t at = 0;
  while (at < bytes.size()) {
    const std::size_t end = std::min(bytes.find('\n', at), bytes.size());
    const std::string_view line = bytes.substr(at, end - at);
    at = std::min(end + 1, bytes.size());
    if (line.empty() || line == "\r") return at;
  }
  return bytes.size();
}

// How often `word` (in small letters) stands in the bytes, whatever its case; at most `most`.
std::size_t count_word(std::string_view bytes, std::string_view word, std::size_t most) {
  const auto same = [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a + 32 : a) == b; };
  std::size_t count = 0;
  auto at = bytes.begin();
  while (count < most) {
    at = std::search(at, bytes.end(), word.begin(), word.end(), same);
    if (at == bytes.end()) break;
    at += std::ssize(word);
    ++count;
  }
  return count;
}

// What would cost more to take apart than any letter is worth.
std::string too_much(std::string_view bytes, std::string_view header) {
  constexpr std::size_t kLongestHeader = std::size_t{1} << 20;
  constexpr std::ptrdiff_t kMostLines = 1500000;  // 50 MB of base64 have half as many
  constexpr std::size_t kMostDashes = 20000;      // lines that may part one thing from another
  if (bytes.size() > kMostMailBytes) return "size";
  const auto lines = static_cast<std::size_t>(std::ranges::count(header, '\n'));
  if (lines > kMostMailHeaders || header.size() > kLongestHeader) return "headers";
  const bool parts = std::ranges::count(bytes, '\n') > kMostLines ||
                     count_word(bytes, "\n--", kMostDashes) == kMostDashes ||
                     count_word(bytes, "boundary=", kMostMailParts) == kMostMailParts;
  return parts ? "parts" : "";
}

// "Forms <noreply@forms.ru>": the address.
std::string address_in(std::string_view header) {
  const std::size_t open = header.rfind('<');
  if (open == header.npos) return std::string(trim(header));
  return std::string(trim(header.substr(open + 1, header.find('>', open) - open - 1)));
}

bool is_form(std::string_view sender, std::string_view from) {
  return (is_silent_address(sender) || is_robot_address(sender)) &&
         mail_domain(sender) != mail_domain(from);
}

// How it was made and sent.
void set_automatic(const RukaMail& read, Mail& mail) {
  const std::string submitted = fold(line_of(read.auto_submitted));
  const std::string precedence = fold(line_of(read.precedence));
  const bool bounce = line_of(read.return_path) == "<>";
  const bool report = *read.report_type != '\0';
  const bool made = report || (!submitted.empty() && !submitted.starts_with("no"));
  const bool sent =
      precedence == "bulk" || precedence == "list" || precedence == "junk" || *read.list_id != '\0';
  mail.list_id = line_of(read.list_id);
  mail.mass = *read.unsubscribe != '\0';
  mail.by_program = bounce || report || submitted.starts_with("auto-replied");
  mail.settles_invitation = fold(read.calendar_method) == "reply";
  mail.by_form = submitted.starts_with("auto-generated") && !sent && !mail.mass && !report &&
                 !bounce && is_form(address_in(line_of(read.sender)), mail.from.email);
  mail.listed = sent && !made && !bounce && !is_silent_address(mail.from.email);
  mail.automatic = sent || made || bounce || is_silent_address(mail.from.email);
}

std::optional<Instant> moment(const std::optional<MailDate>& date) {
  // A clock that was never set tells nothing: 1990 to 2199.
  constexpr std::chrono::seconds kFirst(631152000);
  constexpr std::chrono::seconds kLast(7258118399);
  if (!date) return std::nullopt;
  const std::chrono::seconds at =
      date->at.time_since_epoch() - date->offset.value_or(std::chrono::minutes(0));
  if (at < kFirst || at > kLast) return std::nullopt;
  return Instant(at);
}

// The last hop's time stands behind the last semicolon.
std::optional<Instant> received_at(std::string_view header) {
  const std::size_t semicolon = header.rfind(';');
  if (semicolon == header.npos) return std::nullopt;
  return moment(read_mail_date(header.substr(semicolon + 1)));
}

std::string text_of(const RukaMailPart& part) {
  std::string text = mail_utf8({part.bytes, part.size}, part.charset);
  if (std::string_view(part.type) == "text/html") return text_of_html(text);
  if (part.flowed != 0) text = unflowed(text, part.delete_spaces != 0);
  return tidy_lines(text);
}

std::vector<std::string> words_of_text(std::string_view text) {
  std::vector<std::string> words(1);
  const std::string folded = fold(text);
  for (std::string_view rest = folded; !rest.empty();) {
    const std::size_t size = next_char(rest).bytes;
    if (has_letter_or_digit(rest.substr(0, size))) {
      words.back() += rest.substr(0, size);
    } else if (!words.back().empty()) {
      words.emplace_back();
    }
    rest.remove_prefix(size);
  }
  if (words.back().empty()) words.pop_back();
  std::ranges::sort(words);
  words.erase(std::ranges::unique(words).begin(), words.end());
  return words;
}

// How many words of another text one has not, in per cent.
std::ptrdiff_t missing_words(std::string_view text, std::string_view other) {
  const std::vector<std::string> known = words_of_text(text);
  const std::vector<std::string> words = words_of_text(other);
  const auto missing = std::ranges::count_if(
      words, [&](const std::string& word) { return !std::ranges::binary_search(known, word); });
  return words.empty() ? 0 : missing * 100 / std::ssize(words);
}

void add_paragraph(std::string& text, std::string_view more) {
  if (more.empty()) return;
  if (!text.empty()) text += "\n\n";
  text += more;
}

// The plain form of what stands there in several; a plain one that says nothing stands behind.
std::string alternative_text(std::span<const RukaMailPart> parts, int alternative) {
  std::string plain;
  std::string html;
  for (const RukaMailPart& part : parts) {
    if (part.bytes == nullptr || part.alternative != alternative) continue;
    add_paragraph(std::string_view(part.type) == "text/html" ? html : plain, text_of(part));
  }
  constexpr std::ptrdiff_t kOfDesign = 25;  // words of a page around the letter
  if (!plain.empty() && missing_words(plain, html) <= kOfDesign) return plain;
  add_paragraph(html, plain);
  return html;
}

std::string text_of_parts(std::span<const RukaMailPart> parts) {
  std::string text;
  std::vector<int> seen;
  for (const RukaMailPart& part : parts) {
    if (part.bytes == nullptr) continue;
    if (text.size() > kMostMailText) break;
    if (part.alternative != 0) {
      if (std::ranges::find(seen, part.alternative) != seen.end()) continue;
      seen.push_back(part.alternative);
      add_paragraph(text, alternative_text(parts, part.alternative));
      continue;
    }
    const std::string one = text_of(part);
    const bool html = std::string_view(part.type) == "text/html";
    if (one.empty() || (html && missing_words(text, one) == 0)) continue;
    const std::string name = part.attachment != 0 ? line_of(part.name) : "";
    add_paragraph(text, name.empty() ? one : name + ":\n" + one);
  }
  return text;
}

void cut_text(std::string& text) {
  if (text.size() <= kMostMailText) return;
  std::size_t end = kMostMailText;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
  text.resize(end);
  text += "…";
}

void take_addresses(Mail& mail, const RukaMail& read) {
  for (const RukaMailAddress& one : std::span(read.addresses, read.address_count)) {
    MailAddress address{line_of(one.name), line_of(one.email)};
    if (one.role == 'f') {
      // Of several who wrote it the others are to be answered too.
      if (mail.from.email.empty()) {
        mail.from = std::move(address);
      } else if (address.email.find('@') != std::string::npos) {
        mail.reply_to.push_back(std::move(address));
      }
    } else if (one.role == 'o') {
      mail.reply_to.insert(mail.reply_to.begin(), std::move(address));
    } else if (address.email.find('@') != std::string::npos) {
      (one.role == 't'   ? mail.to
       : one.role == 'c' ? mail.cc
       : one.role == 'r' ? mail.reply_to
                         : mail.bcc)
          .push_back(std::move(address));
    }
  }
}

Mail mail_of(const RukaMail& read) {
  Mail mail;
  take_addresses(mail, read);
  mail.message_id = line_of(read.message_id);
  mail.subject = line_of(read.subject);
  for (const char* reference : std::span(read.references, read.reference_count)) {
    mail.references.push_back(line_of(reference));
  }
  mail.date_text = line_of(read.date);
  const auto date = read_mail_date(mail.date_text);
  mail.date = moment(date);
  mail.zoneless = date && !date->offset;
  mail.received = received_at(read.received);
  set_automatic(read, mail);
  const std::span parts(read.parts, read.part_count);
  mail.text = text_of_parts(parts);
  cut_text(mail.text);
  for (const RukaMailPart& part : parts) {
    if (part.attachment == 0) continue;
    MailAttachment& file = mail.attachments.emplace_back();
    file = {line_of(part.name), part.size, {}, std::string_view(part.type) == "message/rfc822"};
    if (part.content != nullptr) file.bytes.assign(part.content, part.size);
  }
  if (mail.from.email.empty()) mail.problem = "sender";
  if (read.too_deep != 0 || read.part_count > kMostMailParts) mail.problem = "parts";
  return mail;
}

}  // namespace

bool is_silent_address(std::string_view email) {
  constexpr std::string_view kSilent[] = {
      "noreply",    "no-reply",     "no_reply", "do-not-reply", "donotreply",  "mailer-daemon",
      "postmaster", "do_not_reply", "bounce",   "no.reply",     "do.not.reply"};
  const std::string folded = fold(email);
  return std::ranges::any_of(kSilent,
                             [&](std::string_view word) { return folded.starts_with(word); });
}

bool is_robot_address(std::string_view email) {
  constexpr std::string_view kRobots[] = {
      "robot",   "bot",      "wordpress", "mailer",       "form",         "forms",
      "webform", "feedback", "site",      "website",      "apache",       "www-data",
      "nobody",  "notify",   "notifier",  "notification", "notifications"};
  const std::string folded = fold(email);
  std::string words = folded.substr(0, folded.find('@'));
  if (std::ranges::find(kRobots, words) != std::end(kRobots)) return true;
  std::ranges::replace_if(words, [](char c) { return c < 'a' || c > 'z'; }, ' ');
  return std::ranges::any_of(split(words, ' '), [&](std::string_view word) {
    return std::ranges::find(kRobots, word) != std::end(kRobots);
  });
}

std::string mail_domain(std::string_view email) {
  return fold(email.substr(std::min(email.rfind('@'), email.size())));
}

Mail read_mail(std::string_view bytes, MailFiles files) {
  bytes = without_mark(bytes);
  const std::string_view header = bytes.substr(0, header_size(bytes));
  Mail mail;
  mail.problem = too_much(bytes, header);
  if (!mail.problem.empty()) return mail;
  // A header of bytes in no stated encoding is made UTF-8 first.
  const std::string top = is_utf8(header) ? std::string(header) : mail_utf8(header);
  const std::string whole =
      with_whole_words(top + std::string(bytes.substr(header.size())), top.size());
  static const RukaMailReader& reader =
      *module_function<decltype(ruka_mail_reader)>(kMailModule, "ruka_mail_reader")();
  const std::unique_ptr<const RukaMail, void (*)(const RukaMail*)> read(
      reader.read(whole.data(), whole.size(), kMostMailDepth, files == MailFiles::Bytes ? 1 : 0),
      reader.free);
  if (read != nullptr) return mail_of(*read);
  mail.problem = "format";
  return mail;
}

}  // namespace ruka
