#pragma once
// Where else a client's name or number is written: in texts of others, in files.
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace ruka {

/// Whether a text holds a word of the client's names, or a piece of a phone or an e-mail.
bool names_client(const std::vector<std::string>& strings, std::string_view text);

/// Those of the files that hold one of the strings, byte for byte.
std::vector<std::filesystem::path> files_with(const std::vector<std::filesystem::path>& files,
                                              const std::vector<std::string>& strings);

}  // namespace ruka
