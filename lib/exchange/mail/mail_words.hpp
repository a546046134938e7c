#pragma once
// Encoded words of a message's headers (RFC 2047), made whole before anything reads them.
#include <string>
#include <string_view>

namespace ruka {

/// A message with the encoded words of its header, and of its parts' headers, in UTF-8: words that
/// follow each other in one charset, however it is written, are one, since programs cut a character
/// in two between them; a charset that is not true is told by the bytes. `header_size`: of the top
/// header.
std::string with_whole_words(std::string_view message, std::size_t header_size);

}  // namespace ruka
