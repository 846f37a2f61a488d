package snippets.httptimeoutmissing.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

/** Only addresses of another scheme come to the helper. */
public final class SchemeTestedByCaller {

  private final String downloadUrl;

  public SchemeTestedByCaller(String downloadUrl) {
    this.downloadUrl = downloadUrl;
  }

  public byte[] load() throws IOException {
    if (downloadUrl.startsWith("blueprint:") || downloadUrl.startsWith("spring:")) {
      return loadOther();
    }
    return loadAny();
  }

  private byte[] loadOther() throws IOException {
    try (InputStream in = new URL(downloadUrl).openStream()) {
      return in.readAllBytes();
    }
  }

  private byte[] loadAny() throws IOException {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    try (InputStream in = new URL(downloadUrl).openStream()) {
      return in.readAllBytes();
    }
  }
}
