package si.glas.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds what the engine would accept and then wait for in silence: jobs that nobody works on, forms that nobody has.
 *
 * <p>A job type without worker stops the start, because every instance that comes there would hang unseen. A worker
 * without job type is only worth a line in the log: instances of an older version of the model may still need it.
 */
final class ModelCheck {

    private static final Logger log = LoggerFactory.getLogger(ModelCheck.class);

    /** The grammar of our own types, room.camelCase; those of Camunda's connectors have a colon. */
    private static final Pattern OUR_JOB_TYPE = Pattern.compile("[a-z]+\\.[a-z][A-Za-z0-9]*");

    private ModelCheck() {}

    /** @throws ModelsRefused if the models cannot be run by workers of these types */
    static void check(List<ModelFile> files, Set<String> workerTypes) {
        List<ProcessModel> processes = files.stream()
                .filter(ModelFile::isProcess)
                .map(ProcessModel::read)
                .toList();
        Set<String> formIds =
                files.stream().filter(ModelFile::isForm).map(FormId::of).collect(Collectors.toSet());
        List<ModelProblem> problems = Stream.concat(
                        sameName(files),
                        processes.stream()
                                .flatMap(process -> Stream.concat(
                                        jobsWithoutWorker(process, workerTypes), formsWithoutFile(process, formIds))))
                .toList();
        if (!problems.isEmpty()) {
            throw new ModelsRefused(problems);
        }
        warnOfIdleWorkers(processes, workerTypes);
    }

    /** The engine knows a file by its name alone. */
    private static Stream<ModelProblem> sameName(List<ModelFile> files) {
        Set<String> names = new HashSet<>();
        return files.stream()
                .map(ModelFile::name)
                .filter(name -> !names.add(name))
                .map(name -> new ModelProblem(
                        name,
                        "the file itself",
                        "another file with another content has the same name.",
                        "Rename one of the files " + name + "."));
    }

    private static Stream<ModelProblem> jobsWithoutWorker(ProcessModel process, Set<String> workerTypes) {
        return process.jobTypes()
                .filter(job -> OUR_JOB_TYPE.matcher(job.target()).matches())
                .filter(job -> !workerTypes.contains(job.target()))
                .map(job -> job.problem(
                        "nobody works on jobs of the type \"" + job.target() + "\".",
                        "Write the worker: a class with @JobType(\"" + job.target()
                                + "\") that implements JobHandler; or correct the type in the model."));
    }

    private static Stream<ModelProblem> formsWithoutFile(ProcessModel process, Set<String> formIds) {
        return process.forms()
                .filter(form -> !formIds.contains(form.target()))
                .map(form -> form.problem(
                        "there is no form with the id \"" + form.target() + "\".",
                        "Add forms/" + form.target() + ".form, or correct the form id in the model."));
    }

    private static void warnOfIdleWorkers(List<ProcessModel> processes, Set<String> workerTypes) {
        Set<String> idle = new TreeSet<>(workerTypes);
        processes.stream()
                .flatMap(ProcessModel::jobTypes)
                .map(ElementReference::target)
                .forEach(idle::remove);
        idle.forEach(type -> log.warn("No model has jobs of the type {}; its worker serves older versions only", type));
    }
}
