package snippets.httpresponsenotclosed.commons3;

import java.io.IOException;
import org.apache.commons.httpclient.HttpClient;
import org.apache.commons.httpclient.HttpStatus;
import org.apache.commons.httpclient.methods.GetMethod;

/** What is not wanted is cut off. */
public final class Aborted {

  private final HttpClient client;

  public Aborted(HttpClient client) {
    this.client = client;
  }

  public String get(String uri) throws IOException {
    GetMethod get = new GetMethod(uri);
    if (client.executeMethod(get) >= HttpStatus.SC_BAD_REQUEST) {
      get.abort();
      return "";
    }
    try {
      return get.getResponseBodyAsString();
    } finally {
      get.releaseConnection();
    }
  }
}
