package snippets.httpresponsenotclosed.commons3;

import java.io.IOException;
import org.apache.commons.httpclient.HttpClient;
import org.apache.commons.httpclient.methods.GetMethod;

/** A read that fails keeps the connection: the first is left open only then, which is a note. */
public final class FailedReadKeepsIt {

  private final HttpClient client;

  public FailedReadKeepsIt(HttpClient client) {
    this.client = client;
  }

  public String released(String uri) throws IOException {
    GetMethod get = new GetMethod(uri);
    client.executeMethod(get);
    String body = get.getResponseBodyAsString();
    get.releaseConnection();
    return body;
  }

  public String inFinally(String uri) throws IOException {
    GetMethod get = new GetMethod(uri);
    client.executeMethod(get);
    try {
      return get.getResponseBodyAsString();
    } finally {
      get.releaseConnection();
    }
  }
}
