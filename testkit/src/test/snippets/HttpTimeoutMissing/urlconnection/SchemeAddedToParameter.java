package snippets.httptimeoutmissing.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;

/** One constructor is given an address of any kind, the other makes one of a server. */
public final class SchemeAddedToParameter {

  private final URL url;

  public SchemeAddedToParameter(URL url) {
    this.url = url;
  }

  public SchemeAddedToParameter(String domain) {
    this(ofDomain(domain));
  }

  private static URL ofDomain(String domain) {
    if (!domain.startsWith("http")) {
      domain = "https://" + domain;
    }
    try {
      return new URL(new URL(domain), "/keys");
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(e);
    }
  }

  public byte[] keys() throws IOException {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    try (InputStream in = url.openStream()) {
      return in.readAllBytes();
    }
  }
}
