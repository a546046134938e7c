#include "lib/exchange/mail.hpp"

#include <algorithm>
#include <memory>
#include <span>

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/exchange/mail_text.hpp"
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

bool is_automatic(const RukaMail& mail, const MailAddress& from) {
  constexpr std::string_view kSilent[] = {"noreply",      "no-reply",     "no_reply",
                                          "do-not-reply", "donotreply",   "mailer-daemon",
                                          "postmaster",   "do_not_reply", "bounce"};
  const std::string submitted = fold(line_of(mail.auto_submitted));
  const std::string precedence = fold(line_of(mail.precedence));
  const std::string sender = fold(from.email);
  return (!submitted.empty() && !submitted.starts_with("no")) || precedence == "bulk" ||
         precedence == "list" || precedence == "junk" || *mail.list_id != '\0' ||
         line_of(mail.return_path) == "<>" ||
         std::ranges::any_of(kSilent,
                             [&](std::string_view word) { return sender.starts_with(word); });
}

std::optional<Instant> moment(int has, std::int64_t at) {
  // A clock that was never set tells nothing: 1990 to 2199.
  constexpr std::int64_t kFirst = 631152000;
  constexpr std::int64_t kLast = 7258118399;
  if (has == 0 || at < kFirst || at > kLast) return std::nullopt;
  return Instant(std::chrono::seconds(at));
}

std::string text_of(const RukaMailPart& part) {
  std::string text = mail_utf8({part.bytes, part.size}, part.charset);
  if (std::string_view(part.type) == "text/html") return text_of_html(text);
  if (part.flowed != 0) text = unflowed(text, part.delete_spaces != 0);
  return tidy_lines(text);
}

void take_texts(Mail& mail, std::span<const RukaMailPart> parts, std::string_view type) {
  for (const RukaMailPart& part : parts) {
    if (part.bytes == nullptr || type != part.type) continue;
    const std::string text = text_of(part);
    if (text.empty()) continue;
    mail.text += (mail.text.empty() ? "" : "\n\n") + text;
  }
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
      if (mail.from.email.empty()) mail.from = std::move(address);
    } else if (address.email.find('@') != std::string::npos) {
      (one.role == 't'   ? mail.to
       : one.role == 'c' ? mail.cc
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
  mail.date = moment(read.has_date, read.date);
  mail.received = moment(read.has_received, read.received_at);
  mail.automatic = is_automatic(read, mail.from);
  const std::span parts(read.parts, read.part_count);
  take_texts(mail, parts, "text/plain");
  if (mail.text.empty()) take_texts(mail, parts, "text/html");
  cut_text(mail.text);
  for (const RukaMailPart& part : parts) {
    if (part.bytes == nullptr) mail.attachments.push_back({line_of(part.name), part.size});
  }
  if (mail.from.email.empty()) mail.problem = "sender";
  if (read.too_deep != 0 || read.part_count > kMostMailParts) mail.problem = "parts";
  return mail;
}

}  // namespace

Mail read_mail(std::string_view bytes) {
  const std::string_view header = bytes.substr(0, header_size(bytes));
  Mail mail;
  mail.problem = too_much(bytes, header);
  if (!mail.problem.empty()) return mail;
  // A header of bytes in no stated encoding is made UTF-8 first.
  const std::string top = is_utf8(header) ? std::string(header) : mail_utf8(header);
  const std::string whole = top + std::string(bytes.substr(header.size()));
  static const RukaMailReader& reader =
      *module_function<decltype(ruka_mail_reader)>(kMailModule, "ruka_mail_reader")();
  const std::unique_ptr<const RukaMail, void (*)(const RukaMail*)> read(
      reader.read(whole.data(), whole.size(), top.size(), kMostMailDepth), reader.free);
  if (read != nullptr) return mail_of(*read);
  mail.problem = "format";
  return mail;
}

}  // namespace ruka
