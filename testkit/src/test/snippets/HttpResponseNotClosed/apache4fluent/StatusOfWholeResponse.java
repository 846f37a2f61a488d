package snippets.httpresponsenotclosed.apache4fluent;

import java.io.IOException;
import org.apache.http.HttpResponse;
import org.apache.http.client.fluent.Request;

/** The response that is returned is complete in memory. */
public final class StatusOfWholeResponse {

  public int status(Request request) throws IOException {
    HttpResponse response = request.execute().returnResponse();
    if (response.getEntity() == null) {
      return -1;
    }
    return response.getStatusLine().getStatusCode();
  }
}
