package snippets.httpresponsenotclosed.google;

import com.google.api.client.http.GenericUrl;
import com.google.api.client.http.HttpRequest;
import com.google.api.client.http.HttpRequestFactory;
import com.google.api.client.http.javanet.NetHttpTransport;
import java.io.IOException;

/** No content, nothing to close. */
public final class HeadRequest {

  private final HttpRequestFactory factory = new NetHttpTransport().createRequestFactory();

  public String type(GenericUrl url) throws IOException {
    HttpRequest request = factory.buildHeadRequest(url);
    return request.execute().getContentType();
  }
}
