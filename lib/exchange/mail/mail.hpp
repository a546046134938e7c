#pragma once
// E-mail as files: one message (.eml, RFC 5322) or many (mbox, RFC 4155); a folder of them.
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lib/base/file/input_file.hpp"
#include "lib/time/instant.hpp"

namespace ruka {

struct MailAddress {
  std::string name, email;
  bool operator==(const MailAddress&) const = default;
};

struct MailAttachment {
  std::string name;        ///< may be empty
  std::uint64_t size = 0;  ///< in bytes, as it would be saved
  std::string bytes = {};  ///< where they were asked for
  bool letter = false;     ///< a message within the message, named by its subject
  bool operator==(const MailAttachment&) const = default;
};

/// One message. All texts are UTF-8 in NFC.
struct Mail {
  std::int64_t number = 0;  ///< of its file, from 1
  std::string problem;      ///< why it is not to be taken: "size", "headers", "parts", "sender",
                            ///< "format"; empty where it is
  std::string message_id;   ///< without its brackets; may be empty
  std::string subject, text;
  std::vector<std::string> references;  ///< what it answers: In-Reply-To and References
  std::string date_text;                ///< Date as it is written; may be empty
  std::optional<Instant> date, received;
  bool zoneless = false;  ///< Date names no zone: `date` takes its hour for UTC's
  MailAddress from;
  std::vector<MailAddress> to, cc, bcc;
  std::vector<MailAddress> reply_to;  ///< who is to be answered; before them X-Original-Sender
  std::vector<MailAttachment> attachments;
  /// Made by a program: Auto-Submitted, Precedence, List-Id (RFC 3834, RFC 2919), a bounce or
  /// another report of a letter (that it was read: RFC 8098), or an address that takes no answer.
  bool automatic = false;
  bool by_program = false;  ///< an answer of a program, a bounce, a receipt: nobody's own words
  bool settles_invitation = false;  ///< "Accepted: …" to a meeting: it asks nothing
  bool listed = false;  ///< automatic for the way it came (Precedence, List-Id), and no more
  /// Made by a program of another domain (Sender) from what From has filled in.
  bool by_form = false;
  bool mass = false;  ///< who gets it may leave its list (List-Unsubscribe)
  std::string list_id;
};

// What is larger is rejected: a message of that many bytes, lines of its header, parts (whatever
// their depth), parts within parts.
inline constexpr std::size_t kMostMailBytes = std::size_t{50} << 20;
inline constexpr std::size_t kMostMailHeaders = 2000;
inline constexpr std::size_t kMostMailParts = 500;
inline constexpr int kMostMailDepth = 40;
/// A longer text is cut there, with … at its end.
inline constexpr std::size_t kMostMailText = std::size_t{200} << 10;

/// Whether the bytes of attachments are read, or only their sizes.
enum class MailFiles { Sizes, Bytes };

/// Whether an address takes no answer: noreply@, mailer-daemon@.
bool is_silent_address(std::string_view email);

/// Whether an address is a program's that sends what people fill in: robot@, wordpress@, forms@.
bool is_robot_address(std::string_view email);

/// Of an address, from its @ on, folded.
std::string mail_domain(std::string_view email);

/// One message by its bytes. The text is the plain part, or the HTML one without its markup where
/// it says something else; what it quotes stays in it, and so do texts that are files and letters
/// within the letter. Texts without a named encoding, or in another than the named one, are told by
/// their bytes. Throws Error{Storage} where the module that reads mail is missing.
Mail read_mail(std::string_view bytes, MailFiles files = MailFiles::Sizes);

/// The messages of a file, one after another: one of them is held at a time. Throws Error{Input}
/// for a file that cannot be read.
class MailReader {
 public:
  explicit MailReader(const std::filesystem::path& path, MailFiles files = MailFiles::Sizes);

  /// The next message, or nothing at the end.
  std::optional<Mail> next();

 private:
  std::string_view next_line();
  bool take_line(std::string& line, bool& whole);
  bool take_message(std::string& bytes, bool& too_large);

  InputFile file_;
  MailFiles files_;
  std::string text_;  // read and not yet cut
  std::size_t at_ = 0;
  bool mbox_ = false;
  bool first_ = true;  // line of the file
  bool open_ = false;  // the separator before the next message is read already
  std::int64_t count_ = 0;
};

/// The mail files that a path means, in the order of their names: itself, or of a folder its .eml
/// and mbox files, or of a Maildir all in cur and new. Throws Error{Input} where there is none.
std::vector<std::filesystem::path> mail_files(const std::filesystem::path& path);

}  // namespace ruka
