package snippets.httpresponsenotclosed.urlconnection;

import com.univocity.parsers.csv.CsvParser;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.util.List;

/** Rows of a success only. */
public final class UnivocityOfSuccess {

  public List<String[]> rows(HttpURLConnection connection, CsvParser parser) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    InputStream in = connection.getInputStream();
    if (connection.getResponseCode() != 200) {
      return List.of();
    }
    return parser.parseAll(in);
  }
}
