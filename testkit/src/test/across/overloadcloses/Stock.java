package across.overloadcloses;

import java.io.IOException;
import okhttp3.Request;
import okhttp3.Response;

/** That the results of one overload are closed does not tell that those of another have to be. */
abstract class Stock extends Depot {

  String tag(Request request) throws IOException {
    Response response = performRequest(request);
    return response.header("ETag");
  }

  String message(Request request) throws IOException {
    try (Response response = performRequest(request, false)) {
      return response.message();
    }
  }
}
