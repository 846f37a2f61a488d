package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The field is closed at the end of the run. */
public final class FieldClosedInFinally {

  private final OkHttpClient client = new OkHttpClient();
  private Response current;

  public void run(List<Request> requests, Consumer<String> sink) throws IOException {
    for (Request request : requests) {
      try {
        current = client.newCall(request).execute();
        sink.accept(current.header("ETag"));
      } finally {
        if (current != null) {
          current.close();
        }
      }
    }
  }
}
