package snippets.httpresponsenotclosed.commons3;

import java.io.IOException;
import org.apache.commons.httpclient.HttpClient;
import org.apache.commons.httpclient.methods.GetMethod;

/** Whoever reads all of it needs no release. */
public final class ReadToTheEnd {

  private final HttpClient client;

  public ReadToTheEnd(HttpClient client) {
    this.client = client;
  }

  public String get(String uri) throws IOException {
    GetMethod get = new GetMethod(uri);
    int status = client.executeMethod(get);
    String body = get.getResponseBodyAsString();
    return status + body;
  }
}
