package across.promiseelsewhere;

import java.util.concurrent.CompletionStage;
import okhttp3.Request;
import okhttp3.Response;

final class Orders {
  private final Sender sender = new Sender();

  CompletionStage<Void> cancel(Request request) {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    return execute(request).thenApply(response -> null);
  }

  CompletionStage<String> name(Request request) {
    return sender.text(request).thenApply(String::strip);
  }

  private CompletionStage<Response> execute(Request request) {
    return sender.send(request);
  }
}
