/** What is said beside list and map; it comes once the list can be used. */
import { useLinkProblemWords } from "../i18n/link-problem-words";
import { useReading } from "../reading";
import { dismissLinkProblems, useAtlas } from "../store";
import { LiveCount } from "./LiveCount";

export default function Announcements() {
  return (
    <>
      <LinkNotice />
      <LiveCount />
    </>
  );
}

/** Parts of a link that could not be used are named, never ignored. */
function LinkNotice() {
  const { t } = useReading();
  const words = useLinkProblemWords();
  const problems = useAtlas((state) => state.linkProblems);
  if (problems.length === 0) return null;
  return (
    <div className="link-notice" role="alert">
      <div>
        <p>{words.heading}</p>
        <ul>
          {problems.map((problem) => (
            <li key={`${problem.key}=${problem.value}`}>{words.problem(problem)}</li>
          ))}
        </ul>
      </div>
      <button type="button" className="text-button" onClick={dismissLinkProblems}>
        {t.common.close}
      </button>
    </div>
  );
}
