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
  int alternatives = 0;
  bool with_files = false;

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

// A header that gmime keeps as it is written.
void take_sender(Taken& taken, GMimeObject* object, const char* name) {
  const char* header = g_mime_object_get_header(object, name);
  if (header == nullptr) return;
  const Held<InternetAddressList> list(internet_address_list_parse(nullptr, header));
  take_addresses(taken, 'o', list.get(), 0);
}

void take_references(Taken& taken, const char* header) {
  if (header == nullptr) return;
  GMimeReferences* references = g_mime_references_parse(nullptr, header);
  for (int i = 0; i < g_mime_references_length(references); ++i) {
    taken.references.push_back(taken.keep(g_mime_references_get_message_id(references, i)));
  }
  g_mime_references_free(references);
}

void take_headers(Taken& taken, GMimeMessage* message) {
  GMimeObject* object = GMIME_OBJECT(message);
  const auto header = [&](const char* name) {
    return taken.keep(g_mime_object_get_header(object, name));
  };
  RukaMail& view = taken;
  view.message_id = taken.keep(g_mime_message_get_message_id(message));
  view.subject = taken.keep(g_mime_message_get_subject(message));
  view.date = header("Date");
  view.received = header("Received");
  view.auto_submitted = header("Auto-Submitted");
  view.precedence = header("Precedence");
  view.list_id = header("List-Id");
  view.unsubscribe = header("List-Unsubscribe");
  view.return_path = header("Return-Path");
  view.sender = header("Sender");
  view.report_type = "";
  view.calendar_method = "";
  take_addresses(taken, 'f', g_mime_message_get_from(message), 0);
  take_addresses(taken, 't', g_mime_message_get_to(message), 0);
  take_addresses(taken, 'c', g_mime_message_get_cc(message), 0);
  take_addresses(taken, 'b', g_mime_message_get_bcc(message), 0);
  take_addresses(taken, 'r', g_mime_message_get_reply_to(message), 0);
  for (const char* name : {"X-Original-Sender", "X-Original-From"})
    take_sender(taken, object, name);
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

// What `write` gives out.
template <typename Write>
std::string written(const Write& write) {
  const Held<GMimeStream> stream(g_mime_stream_mem_new());
  write(stream.get());
  const GByteArray* bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
  return {reinterpret_cast<const char*>(bytes->data), bytes->len};
}

std::string content_of(GMimePart* part) {
  GMimeDataWrapper* content = g_mime_part_get_content(part);
  if (content == nullptr) return "";
  return written(
      [&](GMimeStream* stream) { g_mime_data_wrapper_write_to_stream(content, stream); });
}

void keep_content(Taken& taken, std::string bytes, RukaMailPart& found) {
  const std::string& kept = taken.texts.emplace_back(std::move(bytes));
  found.content = kept.c_str();
  found.size = kept.size();
}

void take_text(Taken& taken, GMimePart* part, RukaMailPart& found) {
  GMimeObject* object = GMIME_OBJECT(part);
  found.charset = taken.keep(g_mime_object_get_content_type_parameter(object, "charset"));
  found.flowed = is_parameter(object, "format", "flowed") ? 1 : 0;
  found.delete_spaces = is_parameter(object, "delsp", "yes") ? 1 : 0;
  std::string& text = taken.texts.emplace_back(content_of(part));
  found.bytes = text.c_str();
  found.size = text.size();
}

// Where in the message a part stands.
struct Place {
  int depth = 0;        // how much deeper it may go
  int alternative = 0;  // of the innermost multipart/alternative
  bool inner = false;   // within a message of the message, whose files are its own
};

std::size_t size_of(GMimePart* part) {
  GMimeDataWrapper* content = g_mime_part_get_content(part);
  if (content == nullptr) return 0;
  return measured(
      [&](GMimeStream* stream) { g_mime_data_wrapper_write_to_stream(content, stream); });
}

// A text is read though it is a file, too.
void take_part(Taken& taken, GMimePart* part, const Place& place) {
  RukaMailPart found = {};
  found.type = type_of(taken, GMIME_OBJECT(part));
  found.charset = "";
  found.name = taken.keep(g_mime_part_get_filename(part));
  found.alternative = place.alternative;
  const std::string_view type = found.type;
  const bool readable = type == "text/plain" || type == "text/html";
  const bool file = g_mime_part_is_attachment(part) != FALSE || *found.name != '\0';
  found.attachment = file || !readable ? 1 : 0;
  if (readable) take_text(taken, part, found);
  if (found.bytes == nullptr) found.size = size_of(part);
  if (place.inner && found.bytes == nullptr) return;
  if (place.inner) found.attachment = 0;
  if (found.attachment != 0 && taken.with_files) keep_content(taken, content_of(part), found);
  taken.parts.push_back(found);
}

void take_parts(Taken& taken, GMimeObject* object, Place place);

// Who wrote the inner message, when and about what, as the text before its text.
void take_inner_header(Taken& taken, GMimeMessage* message) {
  std::string& text = taken.texts.emplace_back();
  const auto add = [&](const char* name, const char* value) {
    if (value != nullptr && *value != '\0') text += std::string(name) + ": " + value + "\n";
  };
  char* from = internet_address_list_to_string(g_mime_message_get_from(message), nullptr, FALSE);
  add("From", from);
  g_free(from);
  add("Date", g_mime_object_get_header(GMIME_OBJECT(message), "Date"));
  add("Subject", g_mime_message_get_subject(message));
  RukaMailPart header = {};
  header.type = "text/plain";
  header.charset = "utf-8";
  header.name = "";
  header.bytes = text.c_str();
  header.size = text.size();
  taken.parts.push_back(header);
}

// A message within the message is an attachment, called by its subject, and its texts are read.
void take_message(Taken& taken, GMimeMessagePart* part, Place place) {
  RukaMailPart found = {};
  found.type = "message/rfc822";
  found.charset = "";
  found.attachment = 1;
  GMimeMessage* message = g_mime_message_part_get_message(part);
  const char* subject = message == nullptr ? nullptr : g_mime_message_get_subject(message);
  found.name = taken.keep(subject);
  const auto write = [&](GMimeStream* stream) {
    g_mime_object_write_to_stream(GMIME_OBJECT(message), nullptr, stream);
  };
  if (message != nullptr) found.size = measured(write);
  if (message != nullptr && taken.with_files) keep_content(taken, written(write), found);
  if (!place.inner) taken.parts.push_back(found);
  if (message == nullptr) return;
  take_inner_header(taken, message);
  place.inner = true;
  place.alternative = 0;
  take_parts(taken, g_mime_message_get_mime_part(message), place);
}

// What a program has made of the letter: a report of another one, an answer to an invitation.
void take_purpose(Taken& taken, GMimeObject* object) {
  GMimeContentType* type = g_mime_object_get_content_type(object);
  if (type == nullptr) return;
  const auto parameter = [&](const char* name) {
    return taken.keep(g_mime_object_get_content_type_parameter(object, name));
  };
  if (g_mime_content_type_is_type(type, "multipart", "report") != FALSE) {
    taken.report_type = parameter("report-type");
  } else if (g_mime_content_type_is_type(type, "text", "calendar") != FALSE) {
    taken.calendar_method = parameter("method");
  }
}

void take_parts(Taken& taken, GMimeObject* object, Place place) {
  if (object == nullptr) return;
  if (!place.inner) take_purpose(taken, object);
  if (place.depth == 0) {
    if (!place.inner) taken.too_deep = 1;
    return;
  }
  --place.depth;
  if (GMIME_IS_MULTIPART(object)) {
    GMimeMultipart* several = GMIME_MULTIPART(object);
    GMimeContentType* type = g_mime_object_get_content_type(object);
    if (g_mime_content_type_is_type(type, "multipart", "alternative") != FALSE) {
      place.alternative = ++taken.alternatives;
    }
    for (int i = 0; i < g_mime_multipart_get_count(several); ++i) {
      take_parts(taken, g_mime_multipart_get_part(several, i), place);
    }
  } else if (GMIME_IS_MESSAGE_PART(object)) {
    take_message(taken, GMIME_MESSAGE_PART(object), place);
  } else if (GMIME_IS_PART(object)) {
    take_part(taken, GMIME_PART(object), place);
  }
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

const RukaMail* read_mail(const char* bytes, std::size_t size, int most_depth, int with_files) {
  try {
    GMimeParserOptions* chosen = options();
    const Held<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(bytes, size));
    const Held<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    g_mime_parser_set_format(parser.get(), GMIME_FORMAT_MESSAGE);
    const Held<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), chosen));
    if (message == nullptr) return nullptr;
    auto taken = std::make_unique<Taken>(Taken{});
    taken->with_files = with_files != 0;
    take_headers(*taken, message.get());
    take_parts(*taken, g_mime_message_get_mime_part(message.get()), {.depth = most_depth});
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
