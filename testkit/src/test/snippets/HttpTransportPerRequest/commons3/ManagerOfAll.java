package snippets.httptransportperrequest.commons3;

import java.io.IOException;
import org.apache.commons.httpclient.HttpClient;
import org.apache.commons.httpclient.HttpConnectionManager;
import org.apache.commons.httpclient.MultiThreadedHttpConnectionManager;
import org.apache.commons.httpclient.methods.GetMethod;

/** The shared client is given the pool that all have. */
public final class ManagerOfAll {

  private final HttpConnectionManager manager = new MultiThreadedHttpConnectionManager();

  public String get(HttpClient client, String uri) throws IOException {
    client.setHttpConnectionManager(manager);
    GetMethod get = new GetMethod(uri);
    try {
      client.executeMethod(get);
      return get.getResponseBodyAsString();
    } finally {
      get.releaseConnection();
    }
  }
}
