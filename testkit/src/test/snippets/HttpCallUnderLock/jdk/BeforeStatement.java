package snippets.httpcallunderlock.jdk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/** The limit is asked for first, and the transaction has statements only. */
public final class BeforeStatement {

  private final DataSource database;
  private final HttpClient client;

  public BeforeStatement(DataSource database, HttpClient client) {
    this.database = database;
    this.client = client;
  }

  public boolean book(long account, long cents, URI limits)
      throws SQLException, IOException, InterruptedException {
    HttpRequest question = HttpRequest.newBuilder(limits).timeout(Duration.ofSeconds(8)).build();
    if (client.send(question, BodyHandlers.discarding()).statusCode() != 204) {
      return false;
    }
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try (PreparedStatement update =
          connection.prepareStatement("update account set cents = cents - ? where id = ?")) {
        update.setLong(1, cents);
        update.setLong(2, account);
        update.executeUpdate();
      }
      connection.commit();
    }
    return true;
  }
}
