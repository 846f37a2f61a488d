package io.github.httpvet.compilation.hit;

import io.github.httpvet.core.finding.Finding;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Names for the findings of one file that are unique in a report and stay the same when the check
 * starts at another folder: made of package, file name and the finding's own fingerprint.
 */
final class Fingerprints {

  private static final int BYTES = 16;

  private final String file;
  private final Map<String, Integer> seen = new HashMap<>();

  Fingerprints(String packageName, Source source) {
    String inner = source.inner();
    this.file = packageName + "/" + inner.substring(inner.lastIndexOf('/') + 1);
  }

  String of(Finding finding) {
    String content = file + "\n" + finding.fingerprint();
    int number = seen.merge(content, 1, Integer::sum);
    return hash(content + "\n" + number);
  }

  private static String hash(String content) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] all = digest.digest(content.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(all, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
