package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import okhttp3.Response;

/** A getter gives what somebody else closes. */
public final class GetterOfOtherClass {

  /** Has a response. */
  public interface Failure {
    /** Gives the response. */
    Response response();
  }

  public String describe(Failure failure) throws IOException {
    Response response = failure.response();
    if (response.code() == 404) {
      return "not found";
    }
    return response.body().string();
  }
}
