package snippets.httpresponsenotclosed.apache5fluent;

import java.io.IOException;
import org.apache.hc.client5.http.fluent.Request;
import org.apache.hc.core5.http.HttpResponse;

/** The response that is returned is complete in memory. */
public final class StatusOfWholeResponse {

  public int status(String uri) throws IOException {
    HttpResponse response = Request.get(uri).execute().returnResponse();
    return response.getCode();
  }
}
