package snippets.httptimeoutmissing.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import javax.net.ssl.HttpsURLConnection;

/** Other code gets the connection, and says by its name that it is about trust and headers. */
public final class TrustSetByOthers {

  interface Security {
    void addTrustedCertificate(HttpsURLConnection connection, String thumbprint);

    void setAuthHeader(HttpsURLConnection connection);
  }

  private final Security security;

  public TrustSetByOthers(Security security) {
    this.security = security;
  }

  public byte[] load(String token) throws IOException {
    URL url = new URL("https://shop.example/token?id=" + token);
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    HttpsURLConnection connection = (HttpsURLConnection) url.openConnection();
    security.addTrustedCertificate(connection, "00");
    security.setAuthHeader(connection);
    try (InputStream in = connection.getInputStream()) {
      return in.readAllBytes();
    }
  }
}
