// Files and folders of messages.
#include <algorithm>
#include <cerrno>
#include <system_error>
#include <utility>

#include "lib/base/error.hpp"

#include "lib/base/file/reason.hpp"
#include "lib/base/text.hpp"
#include "lib/exchange/mail/mail.hpp"
#include "lib/exchange/mail/mail_date.hpp"
#include "lib/exchange/mail/mail_text.hpp"

namespace ruka {

namespace {

namespace fs = std::filesystem;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool is_year(std::string_view word) {
  return word.size() == 4 && std::ranges::all_of(word, is_digit) &&
         (word.starts_with("19") || word.starts_with("20"));
}

bool is_hour(std::string_view word) {
  const auto pieces = split(word, ':');
  return (pieces.size() == 2 || pieces.size() == 3) &&
         std::ranges::all_of(pieces, [](std::string_view piece) {
           return (piece.size() == 1 || piece.size() == 2) && std::ranges::all_of(piece, is_digit);
         });
}

// "+0300", "MSK": behind the year or before it.
bool is_zone(std::string_view word) {
  const bool offset = word.size() == 5 && (word[0] == '+' || word[0] == '-');
  return offset ? std::ranges::all_of(word.substr(1), is_digit)
                : !word.empty() && word.size() <= 5 &&
                      std::ranges::all_of(word, [](char c) { return c >= 'A' && c <= 'Z'; });
}

bool is_month(std::string_view word) { return word.size() == 3 && mail_month(word) != 0; }

// "From ivan@example.ru Mon Nov 23 10:00:00 2026": a date with a year at its end, and an empty line
// before it or a header after it, tell it from a line of a letter.
bool is_separator(std::string_view line) {
  if (!line.starts_with("From ")) return false;
  std::vector<std::string_view> words;
  for (const std::string_view word : split(trim(line), ' ')) {
    if (!word.empty()) words.push_back(word);
  }
  if (words.size() > 3 && is_zone(words.back())) words.pop_back();
  if (words.size() < 5) return false;
  if (is_hour(words.back())) {  // "Mon, 23 Nov 2026 10:00:00 +0300", "Mon Nov 23 2026 10:00:00"
    return is_year(words[words.size() - 2]) &&
           (is_month(words[words.size() - 3]) || is_month(words[words.size() - 4]));
  }
  if (!is_year(words.back())) return false;
  words.pop_back();
  if (is_zone(words.back())) words.pop_back();
  return words.size() > 3 && is_hour(words.back()) && is_month(words[words.size() - 3]);
}

// "Subject: x", "X-Empty:".
bool is_header(std::string_view line) {
  const std::size_t colon = line.find(':');
  if (colon == line.npos || colon == 0) return false;
  const bool name =
      std::ranges::all_of(line.substr(0, colon), [](char c) { return c > ' ' && c <= '~'; });
  return name && line.find_first_of(" \t\r\n", colon) == colon + 1;
}

// ">From" of a letter's own line, however often it was quoted.
bool is_quoted_from(std::string_view line) {
  const std::size_t at = line.find_first_not_of('>');
  return at != line.npos && at > 0 && line.substr(at).starts_with("From ");
}

// A second separator, quoted, stands behind that of some programs' mboxes.
bool is_second_separator(std::string_view line) {
  return line.starts_with(">From ") && is_separator(line.substr(1));
}

[[noreturn]] void unreadable(const fs::path& path, int reason) {
  throw Error(ErrorKind::Input,
              msg("“{path}” cannot be read: {reason}",
                  {{"path", terminal_safe(path.string())}, {"reason", say_errno(reason)}}),
              msg("give an .eml or mbox file, or a folder of them"));
}

std::vector<fs::path> files_in(const fs::path& folder, bool maildir) {
  std::vector<fs::path> files;
  std::error_code error;
  for (auto entry = fs::directory_iterator(folder, error);
       !error && entry != fs::directory_iterator(); entry.increment(error)) {
    const std::string name = entry->path().filename().string();
    const std::string ending = fold(entry->path().extension().string());
    const bool mail = maildir || ending == ".eml" || ending == ".mbox" || name == "mbox";
    if (mail && !name.starts_with('.') && entry->is_regular_file()) files.push_back(entry->path());
  }
  if (error) unreadable(folder, error.value());
  std::ranges::sort(files);
  return files;
}

}  // namespace

MailReader::MailReader(const fs::path& path, MailFiles files) : file_(path), files_(files) {
  constexpr std::string_view kMbox = "From ";
  constexpr std::size_t kMark = 3;  // bytes
  mbox_ = without_mark(file_.start(kMark + kMbox.size())).starts_with(kMbox);
}

// The next line with its end, or a piece of a very long one: it stays the next.
std::string_view MailReader::next_line() {
  constexpr std::size_t kPiece = 65536;
  std::size_t end = text_.find('\n', at_);
  while (end == text_.npos && text_.size() - at_ < kPiece) {
    const std::size_t had = text_.size() - std::exchange(at_, 0);
    text_.erase(0, text_.size() - had);
    if (!file_.read(text_)) break;
    end = text_.find('\n', had);
  }
  const std::size_t most = std::min(text_.size() - at_, kPiece);
  const bool whole = end != text_.npos && end - at_ < most;
  return std::string_view(text_).substr(at_, whole ? end - at_ + 1 : most);
}

// `whole` tells that it ends a line.
bool MailReader::take_line(std::string& line, bool& whole) {
  line = next_line();
  at_ += line.size();
  whole = line.ends_with('\n');
  return !line.empty();
}

// A message up to the next separator; of a too large one, the rest is passed over.
bool MailReader::take_message(std::string& bytes, bool& too_large) {
  bytes.clear();
  too_large = false;
  bool any = std::exchange(open_, false);
  bool at_start = true;
  bool after_empty = false;
  bool whole = false;
  for (std::string line; take_line(line, whole);) {
    const bool starts = std::exchange(at_start, whole);
    const bool first = std::exchange(first_, false);
    const bool apart = std::exchange(after_empty, starts && trim(line).empty());
    const auto opens_letter = [&] {
      return is_separator(line) &&
             (apart || is_header(next_line()) || is_second_separator(next_line()));
    };
    if (mbox_ && starts && (first || opens_letter())) {
      open_ = any;
      if (any) return true;
      any = true;
      continue;
    }
    any = true;
    if (mbox_ && starts && bytes.empty() && is_second_separator(line)) continue;
    const std::size_t quote = mbox_ && starts && is_quoted_from(line) ? 1 : 0;
    too_large = too_large || bytes.size() + line.size() > kMostMailBytes;
    if (!too_large) bytes.append(line, quote);
  }
  return any;
}

std::optional<Mail> MailReader::next() {
  std::string bytes;
  bool too_large = false;
  if (!take_message(bytes, too_large)) return std::nullopt;
  Mail mail;
  if (too_large) {
    mail.problem = "size";
  } else {
    mail = read_mail(bytes, files_);
  }
  mail.number = ++count_;
  return mail;
}

std::vector<fs::path> mail_files(const fs::path& path) {
  std::error_code error;
  if (!fs::is_directory(path, error)) return {path};
  std::vector<fs::path> files;
  for (const char* part : {"cur", "new"}) {
    if (!fs::is_directory(path / part, error)) continue;
    std::ranges::move(files_in(path / part, true), std::back_inserter(files));
  }
  if (files.empty()) files = files_in(path, false);
  if (!files.empty()) return files;
  throw Error(ErrorKind::Input,
              msg("no mail is in “{path}”", {{"path", terminal_safe(path.string())}}),
              msg("give an .eml or mbox file, or a folder of them"));
}

}  // namespace ruka
