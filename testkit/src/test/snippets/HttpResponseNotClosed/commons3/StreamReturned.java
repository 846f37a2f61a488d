package snippets.httpresponsenotclosed.commons3;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.httpclient.HttpClient;
import org.apache.commons.httpclient.methods.GetMethod;

/** The caller has the stream, and so the duty. */
public final class StreamReturned {

  private final HttpClient client;

  public StreamReturned(HttpClient client) {
    this.client = client;
  }

  public InputStream open(String uri) throws IOException {
    GetMethod get = new GetMethod(uri);
    client.executeMethod(get);
    return get.getResponseBodyAsStream();
  }
}
