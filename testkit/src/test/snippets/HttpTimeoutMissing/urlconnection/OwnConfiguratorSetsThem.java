package snippets.httptimeoutmissing.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLSocketFactory;

/** One of the two configurators sets the timeouts. */
public final class OwnConfiguratorSetsThem {

  private final Configurator configurator;

  public OwnConfiguratorSetsThem(SSLSocketFactory sockets) {
    if (sockets == null) {
      configurator = connection -> connection.setUseCaches(false);
    } else {
      configurator =
          new Configurator() {
            @Override
            public void configure(URLConnection connection) {
              if (connection instanceof HttpsURLConnection) {
                ((HttpsURLConnection) connection).setSSLSocketFactory(sockets);
              }
              connection.setConnectTimeout(1_000);
              connection.setReadTimeout(1_000);
            }
          };
    }
  }

  public byte[] load() throws IOException {
    URLConnection connection = new URL("https://shop.example/prices").openConnection();
    configurator.configure(connection);
    connection.setRequestProperty("Accept", "application/json");
    try (InputStream in = connection.getInputStream()) {
      return in.readAllBytes();
    }
  }

  private interface Configurator {
    void configure(URLConnection connection);
  }
}
