package snippets.httpresponsenotclosed.google;

import com.google.api.client.http.HttpRequest;
import com.google.api.client.http.HttpResponse;
import com.google.api.client.http.HttpResponseException;
import java.io.IOException;

/** The exception of the library reads the answer that it is made of. */
public final class NoThrowExceptionMade {

  public String text(HttpRequest request) throws IOException {
    HttpResponse response = request.setThrowExceptionOnExecuteError(false).execute();
    if (!response.isSuccessStatusCode()) {
      HttpResponseException failure = new HttpResponseException(response);
      response.disconnect();
      throw failure;
    }
    return response.parseAsString();
  }
}
