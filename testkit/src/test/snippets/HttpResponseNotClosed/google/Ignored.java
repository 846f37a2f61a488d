package snippets.httpresponsenotclosed.google;

import com.google.api.client.http.EmptyContent;
import com.google.api.client.http.GenericUrl;
import com.google.api.client.http.HttpRequestFactory;
import com.google.api.client.http.javanet.NetHttpTransport;
import java.io.IOException;

/** The content is of no interest. */
public final class Ignored {

  private final HttpRequestFactory factory = new NetHttpTransport().createRequestFactory();

  public void notify(GenericUrl url) throws IOException {
    factory.buildPostRequest(url, new EmptyContent()).execute().ignore();
  }
}
