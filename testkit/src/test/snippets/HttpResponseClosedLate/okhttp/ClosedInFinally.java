package snippets.httpresponseclosedlate.okhttp;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The finally behind the loop closes what the loop has opened. */
public final class ClosedInFinally {

  private final OkHttpClient client = new OkHttpClient();

  public long lengths(List<Request> requests) throws IOException {
    List<Response> open = new ArrayList<>();
    long sum = 0;
    try {
      for (Request request : requests) {
        // BUG: Diagnostic contains: [HttpResponseClosedLate]
        Response response = client.newCall(request).execute();
        open.add(response);
        sum += response.body().contentLength();
      }
    } finally {
      open.forEach(Response::close);
    }
    return sum;
  }
}
