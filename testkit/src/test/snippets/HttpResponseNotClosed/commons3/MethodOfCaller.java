package snippets.httpresponsenotclosed.commons3;

import java.io.IOException;
import org.apache.commons.httpclient.HttpClient;
import org.apache.commons.httpclient.HttpMethod;

/** Who made the method releases it. */
public final class MethodOfCaller {

  private final HttpClient client;

  public MethodOfCaller(HttpClient client) {
    this.client = client;
  }

  public int run(HttpMethod method) throws IOException {
    return client.executeMethod(method);
  }
}
