package snippets.httpresponsenotclosed.okhttp;

import com.google.common.base.Preconditions;
import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** A precondition throws where the answer is a refusal, which then stays open. */
public final class StatusDemanded {

  private final OkHttpClient client = new OkHttpClient();

  public String zone(Request request) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    Response response = client.newCall(request).execute();
    Preconditions.checkState(response.isSuccessful(), "no zone");
    return response.body().string();
  }

  public String region(Request request) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    Response response = client.newCall(request).execute();
    int status = response.code();
    Preconditions.checkArgument(status == 200, "status %s", status);
    return response.body().string();
  }

  public String closed(Request request) throws IOException {
    try (Response response = client.newCall(request).execute()) {
      Preconditions.checkState(response.isSuccessful(), "no zone");
      return response.body().string();
    }
  }

  /** The message is made before the call, whatever the answer. */
  public void readForTheMessage(Request request) throws IOException {
    Response response = client.newCall(request).execute();
    Preconditions.checkState(response.isSuccessful(), "refused: %s", response.body().string());
  }

  public String readBefore(Request request) throws IOException {
    Response response = client.newCall(request).execute();
    String body = response.body().string();
    Preconditions.checkState(response.isSuccessful(), body);
    return body;
  }

  /** A mistake of the programmer, not an answer of the server. */
  public String demandsOther(Request request, boolean isOpen) throws IOException {
    Response response = client.newCall(request).execute();
    Preconditions.checkState(isOpen, "not started");
    return response.body().string();
  }
}
