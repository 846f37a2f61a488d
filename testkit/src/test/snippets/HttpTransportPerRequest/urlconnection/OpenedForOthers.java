package snippets.httptransportperrequest.urlconnection;

import java.io.IOException;
import java.net.URL;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLContext;

/** What becomes of the connection is its receiver's affair. */
public final class OpenedForOthers {

  private final SSLContext context;

  public OpenedForOthers(SSLContext context) {
    this.context = context;
  }

  public HttpsURLConnection open(URL url) throws IOException {
    HttpsURLConnection connection = (HttpsURLConnection) url.openConnection();
    connection.setSSLSocketFactory(context.getSocketFactory());
    return connection;
  }
}
