package snippets.httpresponsenotclosed.google;

import com.google.api.client.http.HttpRequest;
import com.google.api.client.http.HttpResponse;
import java.io.IOException;
import java.io.InputStream;

/** The caller closes the stream. */
public final class StreamReturned {

  public InputStream open(HttpRequest request) throws IOException {
    HttpResponse response = request.execute();
    return response.getContent();
  }
}
