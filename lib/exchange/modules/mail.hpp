#pragma once
// What the program and its module mail say to each other: plain C; no exception crosses it.
#include <cstddef>

extern "C" {

struct RukaMailAddress {
  char role;  ///< 'f' From, 't' To, 'c' Cc, 'b' Bcc, 'r' Reply-To, 'o' X-Original-Sender
  const char* name;
  const char* email;
};

/// A leaf of the message: a text to read, an attachment, or both: a text that has a name.
struct RukaMailPart {
  const char* type;     ///< "text/plain", lower case
  const char* charset;  ///< of a text, as the message names it; may be empty
  const char* name;     ///< of an attachment; may be empty
  const char* bytes;    ///< of a text, its transfer encoding undone; null where it is none
  int attachment;       ///< a file
  int alternative;      ///< the same number: the same thing in other forms; 0 stands alone
  std::size_t size;     ///< of the text or the attachment, decoded
  const char* content;  ///< of an attachment, `size` bytes, where it is asked for; else null
  int flowed;           ///< format=flowed (RFC 3676)
  int delete_spaces;    ///< delsp=yes
};

/// A message taken apart. Texts are decoded (RFC 2047, RFC 2231), "" where there is none.
struct RukaMail {
  const char* message_id;
  const char* subject;
  const char* date;
  const char* received;  ///< the last hop's header, whole
  const char* auto_submitted;
  const char* precedence;
  const char* list_id;
  const char* unsubscribe;
  const char* return_path;
  const char* sender;           ///< the header, whole
  const char* report_type;      ///< of a multipart/report (RFC 6522)
  const char* calendar_method;  ///< of a text/calendar: "REPLY" (RFC 6047)
  const RukaMailAddress* addresses;
  std::size_t address_count;
  const char* const* references;  ///< In-Reply-To and References, without brackets
  std::size_t reference_count;
  const RukaMailPart* parts;
  std::size_t part_count;
  int too_deep;  ///< nested deeper than it was allowed: what is below is not read
};

struct RukaMailReader {
  /// Null where the bytes are no message, or there is no memory.
  const RukaMail* (*read)(const char* bytes, std::size_t size, int most_depth, int with_files);
  void (*free)(const RukaMail* mail);
};

[[gnu::visibility("default")]] const RukaMailReader* ruka_mail_reader();
}
