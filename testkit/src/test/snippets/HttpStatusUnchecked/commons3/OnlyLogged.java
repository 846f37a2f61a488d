package snippets.httpstatusunchecked.commons3;

import java.io.IOException;
import java.util.logging.Logger;
import org.apache.commons.httpclient.HttpClient;
import org.apache.commons.httpclient.methods.GetMethod;

/** The text goes to the log, and nowhere else. */
public final class OnlyLogged {

  private static final Logger LOG = Logger.getLogger(OnlyLogged.class.getName());

  private final HttpClient client;

  public OnlyLogged(HttpClient client) {
    this.client = client;
  }

  public void ping(String uri) throws IOException {
    GetMethod get = new GetMethod(uri);
    try {
      client.executeMethod(get);
      LOG.info(get.getResponseBodyAsString(1_024));
    } finally {
      get.releaseConnection();
    }
  }
}
