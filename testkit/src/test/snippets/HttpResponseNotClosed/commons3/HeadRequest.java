package snippets.httpresponsenotclosed.commons3;

import java.io.IOException;
import org.apache.commons.httpclient.HttpClient;
import org.apache.commons.httpclient.methods.HeadMethod;

/** There is no body to release. */
public final class HeadRequest {

  private final HttpClient client;

  public HeadRequest(HttpClient client) {
    this.client = client;
  }

  public int status(String uri) throws IOException {
    HeadMethod head = new HeadMethod(uri);
    return client.executeMethod(head);
  }
}
