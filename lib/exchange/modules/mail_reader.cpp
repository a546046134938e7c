// The module mail: one message taken apart through gmime.
#include <gmime/gmime.h>

#include <deque>
#include <exception>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "lib/exchange/modules/mail.hpp"

namespace {

constexpr std::size_t kMostAddresses = 1000;
constexpr int kMostGroups = 4;

struct Unref {
  void operator()(gpointer object) const { g_object_unref(object); }
};
template <typename T>
using Held = std::unique_ptr<T, Unref>;

// The message and all the texts that it points to.
struct Taken : RukaMail {
  std::deque<std::string> texts;
  std::vector<RukaMailAddress> addresses;
  std::vector<const char*> references;
  std::vector<RukaMailPart> parts;

  const char* keep(const char* text) {
    return text == nullptr ? "" : texts.emplace_back(text).c_str();
  }
};

void take_addresses(Taken& taken, char role, InternetAddressList* list, int depth) {
  if (list == nullptr || depth > kMostGroups) return;
  for (int i = 0; i < internet_address_list_length(list); ++i) {
    if (taken.addresses.size() >= kMostAddresses) return;
    InternetAddress* one = internet_address_list_get_address(list, i);
    if (INTERNET_ADDRESS_IS_GROUP(one)) {
      take_addresses(taken, role, internet_address_group_get_members(INTERNET_ADDRESS_GROUP(one)),
                     depth + 1);
    } else if (INTERNET_ADDRESS_IS_MAILBOX(one)) {
      const char* email = internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(one));
      if (email == nullptr || *email == '\0') continue;
      taken.addresses.push_back(
          {role, taken.keep(internet_address_get_name(one)), taken.keep(email)});
    }
  }
}

void take_references(Taken& taken, const char* header) {
  if (header == nullptr) return;
  GMimeReferences* references = g_mime_references_parse(nullptr, header);
  for (int i = 0; i < g_mime_references_length(references); ++i) {
    taken.references.push_back(taken.keep(g_mime_references_get_message_id(references, i)));
  }
  g_mime_references_free(references);
}

std::int64_t seconds(GDateTime* date) {
  const std::int64_t at = g_date_time_to_unix(date);
  g_date_time_unref(date);
  return at;
}

void take_headers(Taken& taken, GMimeMessage* message) {
  GMimeObject* object = GMIME_OBJECT(message);
  const auto header = [&](const char* name) {
    return taken.keep(g_mime_object_get_header(object, name));
  };
  RukaMail& view = taken;
  view.message_id = taken.keep(g_mime_message_get_message_id(message));
  view.subject = taken.keep(g_mime_message_get_subject(message));
  view.received = header("Received");
  view.auto_submitted = header("Auto-Submitted");
  view.precedence = header("Precedence");
  view.list_id = header("List-Id");
  view.return_path = header("Return-Path");
  if (GDateTime* date = g_mime_message_get_date(message)) {
    view.has_date = 1;
    view.date = seconds(g_date_time_ref(date));
  }
  const std::string received = view.received;
  const std::size_t semicolon = received.rfind(';');
  if (semicolon != received.npos) {
    if (GDateTime* at = g_mime_utils_header_decode_date(received.c_str() + semicolon + 1)) {
      view.has_received = 1;
      view.received_at = seconds(at);
    }
  }
  take_addresses(taken, 'f', g_mime_message_get_from(message), 0);
  take_addresses(taken, 't', g_mime_message_get_to(message), 0);
  take_addresses(taken, 'c', g_mime_message_get_cc(message), 0);
  take_addresses(taken, 'b', g_mime_message_get_bcc(message), 0);
  take_references(taken, g_mime_object_get_header(object, "In-Reply-To"));
  take_references(taken, g_mime_object_get_header(object, "References"));
}

const char* type_of(Taken& taken, GMimeObject* object) {
  GMimeContentType* type = g_mime_object_get_content_type(object);
  if (type == nullptr) return "text/plain";
  char* whole = g_mime_content_type_get_mime_type(type);
  char* small = whole == nullptr ? nullptr : g_ascii_strdown(whole, -1);
  const char* kept = taken.keep(small);
  g_free(whole);
  g_free(small);
  return kept;
}

bool is_parameter(GMimeObject* object, const char* name, const char* value) {
  const char* given = g_mime_object_get_content_type_parameter(object, name);
  return given != nullptr && g_ascii_strcasecmp(given, value) == 0;
}

// How many bytes `write` gives out.
template <typename Write>
std::size_t measured(const Write& write) {
  const Held<GMimeStream> stream(g_mime_stream_null_new());
  write(stream.get());
  return GMIME_STREAM_NULL(stream.get())->written;
}

void take_text(Taken& taken, GMimePart* part, RukaMailPart& found) {
  GMimeObject* object = GMIME_OBJECT(part);
  found.charset = taken.keep(g_mime_object_get_content_type_parameter(object, "charset"));
  found.flowed = is_parameter(object, "format", "flowed") ? 1 : 0;
  found.delete_spaces = is_parameter(object, "delsp", "yes") ? 1 : 0;
  std::string& text = taken.texts.emplace_back();
  if (GMimeDataWrapper* content = g_mime_part_get_content(part)) {
    const Held<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(content, stream.get());
    const GByteArray* bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    text.assign(reinterpret_cast<const char*>(bytes->data), bytes->len);
  }
  found.bytes = text.c_str();
  found.size = text.size();
}

void take_part(Taken& taken, GMimePart* part) {
  RukaMailPart found = {};
  found.type = type_of(taken, GMIME_OBJECT(part));
  found.charset = "";
  found.name = taken.keep(g_mime_part_get_filename(part));
  const bool readable =
      std::string(found.type) == "text/plain" || std::string(found.type) == "text/html";
  const bool attached = g_mime_part_is_attachment(part) != FALSE || *found.name != '\0';
  GMimeDataWrapper* content = g_mime_part_get_content(part);
  if (readable && !attached) {
    take_text(taken, part, found);
  } else if (content != nullptr) {
    found.size = measured(
        [&](GMimeStream* stream) { g_mime_data_wrapper_write_to_stream(content, stream); });
  }
  taken.parts.push_back(found);
}

// A message within the message is an attachment, called by its subject.
void take_message(Taken& taken, GMimeMessagePart* part) {
  RukaMailPart found = {};
  found.type = "message/rfc822";
  found.charset = "";
  GMimeMessage* message = g_mime_message_part_get_message(part);
  const char* subject = message == nullptr ? nullptr : g_mime_message_get_subject(message);
  found.name = taken.keep(subject);
  if (message != nullptr) {
    found.size = measured([&](GMimeStream* stream) {
      g_mime_object_write_to_stream(GMIME_OBJECT(message), nullptr, stream);
    });
  }
  taken.parts.push_back(found);
}

void take_parts(Taken& taken, GMimeObject* object, int depth) {
  if (object == nullptr) return;
  if (depth == 0) {
    taken.too_deep = 1;
  } else if (GMIME_IS_MULTIPART(object)) {
    GMimeMultipart* several = GMIME_MULTIPART(object);
    for (int i = 0; i < g_mime_multipart_get_count(several); ++i) {
      take_parts(taken, g_mime_multipart_get_part(several, i), depth - 1);
    }
  } else if (GMIME_IS_MESSAGE_PART(object)) {
    take_message(taken, GMIME_MESSAGE_PART(object));
  } else if (GMIME_IS_PART(object)) {
    take_part(taken, GMIME_PART(object));
  }
}

// An encoded word in base64: where its text stands, and its charset.
struct EncodedWord {
  std::size_t begin = std::string_view::npos, text = 0, end = 0;
  std::string_view charset;
};

// The first one at or after `from`; begin is npos where there is none.
EncodedWord find_word(std::string_view header, std::size_t from) {
  constexpr std::size_t kLongestCharset = 40;
  for (std::size_t at = header.find("=?", from); at != header.npos;
       at = header.find("=?", at + 2)) {
    const std::size_t mark = header.substr(0, at + kLongestCharset).find('?', at + 2);
    if (mark == header.npos || mark + 2 >= header.size()) continue;
    if ((header[mark + 1] | 0x20) != 'b' || header[mark + 2] != '?') continue;
    const std::size_t end = header.find_first_of("? \t\r\n", mark + 3);
    if (end == header.npos || header.compare(end, 2, "?=") != 0) continue;
    return {at, mark + 3, end, header.substr(at + 2, mark - at - 2)};
  }
  return {};
}

std::string decoded(std::string_view base64) {
  const std::string text(base64);
  gsize size = 0;
  guchar* bytes = g_base64_decode(text.c_str(), &size);
  std::string out(reinterpret_cast<const char*>(bytes), size);
  g_free(bytes);
  return out;
}

// Encoded words that follow each other become one: programs cut a character in two between them.
std::string joined_words(std::string_view header) {
  std::string out;
  std::size_t at = 0;
  for (EncodedWord word = find_word(header, 0); word.begin != header.npos;
       word = find_word(header, at)) {
    std::string bytes = decoded(header.substr(word.text, word.end - word.text));
    std::size_t end = word.end + 2;
    for (;;) {
      const EncodedWord next = find_word(header, end);
      const bool follows =
          next.begin != header.npos && next.charset == word.charset &&
          header.substr(end, next.begin - end).find_first_not_of(" \t\r\n") == header.npos;
      if (!follows) break;
      bytes += decoded(header.substr(next.text, next.end - next.text));
      end = next.end + 2;
    }
    char* base64 = g_base64_encode(reinterpret_cast<const guchar*>(bytes.data()), bytes.size());
    out += header.substr(at, word.begin - at);
    out.append("=?").append(word.charset).append("?B?").append(base64).append("?=");
    g_free(base64);
    at = end;
  }
  out += header.substr(at);
  return out;
}

void be_silent(const gchar*, GLogLevelFlags, const gchar*, gpointer) {}

// Started once; names of files that are in no stated encoding are mostly in these.
GMimeParserOptions* options() {
  static GMimeParserOptions* const made = [] {
    g_mime_init();
    g_log_set_handler("gmime", G_LOG_LEVEL_MASK, be_silent, nullptr);
    GMimeParserOptions* chosen = g_mime_parser_options_new();
    const char* charsets[] = {"utf-8", "windows-1251", nullptr};
    g_mime_parser_options_set_fallback_charsets(chosen, charsets);
    return chosen;
  }();
  return made;
}

const RukaMail* read_mail(const char* bytes, std::size_t size, std::size_t header_size,
                          int most_depth) {
  try {
    GMimeParserOptions* chosen = options();
    const std::string_view whole(bytes, size);
    std::string joined = joined_words(whole.substr(0, header_size));
    joined += whole.substr(header_size);
    const Held<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(joined.data(), joined.size()));
    const Held<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    g_mime_parser_set_format(parser.get(), GMIME_FORMAT_MESSAGE);
    const Held<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), chosen));
    if (message == nullptr) return nullptr;
    auto taken = std::make_unique<Taken>(Taken{});
    take_headers(*taken, message.get());
    take_parts(*taken, g_mime_message_get_mime_part(message.get()), most_depth);
    RukaMail& view = *taken;
    view.addresses = taken->addresses.data();
    view.address_count = taken->addresses.size();
    view.references = taken->references.data();
    view.reference_count = taken->references.size();
    view.parts = taken->parts.data();
    view.part_count = taken->parts.size();
    return taken.release();
  } catch (const std::exception&) {
    return nullptr;
  }
}

void free_mail(const RukaMail* mail) { delete static_cast<const Taken*>(mail); }

}  // namespace

const RukaMailReader* ruka_mail_reader() {
  static const RukaMailReader reader = {read_mail, free_mail};
  return &reader;
}
