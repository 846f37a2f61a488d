package snippets.httpresponsenotclosed.commons3;

import java.io.IOException;
import org.apache.commons.httpclient.HttpClient;
import org.apache.commons.httpclient.methods.GetMethod;

/** The caller gets the method, to read and to release it. */
public final class MethodReturned {

  private final HttpClient client;

  public MethodReturned(HttpClient client) {
    this.client = client;
  }

  public GetMethod open(String uri) throws IOException {
    GetMethod get = new GetMethod(uri);
    client.executeMethod(get);
    return get;
  }
}
