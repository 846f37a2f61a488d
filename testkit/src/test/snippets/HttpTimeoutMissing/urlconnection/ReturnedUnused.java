package snippets.httptimeoutmissing.urlconnection;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URL;

/** Opening does no input or output; the receiver may still set timeouts. */
public final class ReturnedUnused {

  private final Proxy proxy;

  public ReturnedUnused(Proxy proxy) {
    this.proxy = proxy;
  }

  public HttpURLConnection open(URL url) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) url.openConnection(proxy);
    connection.setInstanceFollowRedirects(false);
    return connection;
  }
}
